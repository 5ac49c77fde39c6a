package io.rootproof.identity;

import io.rootproof.digest.Sha256;
import io.rootproof.rootkey.CleanText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sessions of browsers, known by the digest of their cookie. */
@ApplicationScoped
class Sessions {

    /** A page load must not cost a write each time. */
    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

    private static final int MOST_SHOWN = 50;
    private static final int LONGEST_USER_AGENT = 400;

    private final EntityManager entities;
    private final LoginConfig config;

    Sessions(EntityManager entities, LoginConfig config) {
        this.entities = entities;
        this.config = config;
    }

    @Transactional
    void open(Person person, String cookie, Instant now) {
        open(person, cookie, null, null, now);
    }

    /**
     * @param userAgent what the browser calls itself
     * @param address from where it asks
     */
    @Transactional
    void open(Person person, String cookie, @Nullable String userAgent, @Nullable String address, Instant now) {
        entities.createQuery("delete from PersonSession where lastUsedAt < :idle or openedAt < :old")
                .setParameter("idle", now.minus(config.idle()))
                .setParameter("old", now.minus(config.longest()))
                .executeUpdate();
        PersonSession session = new PersonSession();
        session.cookieDigest = Sha256.hex(cookie);
        session.person = entities.getReference(Person.class, person.id);
        session.openedAt = now;
        session.lastUsedAt = now;
        session.userAgent = userAgent == null ? null : stored(userAgent);
        session.remoteAddress = address;
        entities.persist(session);
    }

    /** Whose session this is; looked up for every request, so that a disabled person is out at once. */
    @Transactional
    Optional<Person> person(String cookie, Instant now) {
        Optional<PersonSession> session = entities.createQuery(
                        "from PersonSession s join fetch s.person p where s.cookieDigest = :digest"
                                + " and s.lastUsedAt > :idle and s.openedAt > :old and p.disabledAt is null",
                        PersonSession.class)
                .setParameter("digest", Sha256.hex(cookie))
                .setParameter("idle", now.minus(config.idle()))
                .setParameter("old", now.minus(config.longest()))
                .getResultStream()
                .findFirst();
        session.filter(used -> used.lastUsedAt.plus(USE_NOTED_EVERY).isBefore(now))
                .ifPresent(used -> used.lastUsedAt = now);
        return session.map(used -> used.person);
    }

    /**
     * Where somebody is logged in, the last used first.
     *
     * @param cookie that of the browser which asks; null if it is not that person's
     */
    @Transactional
    List<OpenSession> of(String username, @Nullable String cookie, Instant now) {
        String here = cookie == null ? "" : Sha256.hex(cookie);
        List<PersonSession> open = entities.createQuery(
                        "from PersonSession s where s.person.username = :username and s.lastUsedAt > :idle"
                                + " and s.openedAt > :old order by s.lastUsedAt desc",
                        PersonSession.class)
                .setParameter("username", username)
                .setParameter("idle", now.minus(config.idle()))
                .setParameter("old", now.minus(config.longest()))
                .setMaxResults(MOST_SHOWN)
                .getResultList();
        return OpenSession.grouped(open, here);
    }

    private static String stored(String userAgent) {
        String clean = CleanText.of(userAgent);
        return clean.length() <= LONGEST_USER_AGENT ? clean : clean.substring(0, LONGEST_USER_AGENT);
    }

    @Transactional
    void close(String cookie) {
        entities.createQuery("delete from PersonSession where cookieDigest = :digest")
                .setParameter("digest", Sha256.hex(cookie))
                .executeUpdate();
    }

    @Transactional
    void closeAll(Person person) {
        entities.createQuery("delete from PersonSession where person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
