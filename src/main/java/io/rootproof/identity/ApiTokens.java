package io.rootproof.identity;

import io.rootproof.digest.Sha256;
import io.rootproof.web.Confirmation;
import io.rootproof.web.Problem.Violation;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Bearer tokens: made by their owner, shown once, kept as a digest. */
@ApplicationScoped
class ApiTokens {

    static final int LONGEST_DAYS = 365;

    /** Lets secret scanners find a token that was committed somewhere. */
    private static final String MARK = "rpt_";

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final EntityManager entities;
    private final AuditLog audit;
    private final Clock clock;

    ApiTokens(EntityManager entities, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param days until it expires, 1 to {@link #LONGEST_DAYS}
     * @return the token itself, which is nowhere else
     * @throws ProblemException 422 for a role above the owner's, a name or a time out of range
     */
    @Transactional
    String make(String owner, String name, Role role, int days) {
        Person person = entities.createQuery("from Person where username = :owner", Person.class)
                .setParameter("owner", owner)
                .getSingleResult();
        check(person, name, role, days);
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String secret = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant now = clock.instant();
        ApiToken token = new ApiToken();
        token.person = person;
        token.name = name.strip();
        token.prefix = secret.substring(0, 10);
        token.tokenDigest = Sha256.hex(secret);
        token.role = role;
        token.createdAt = now;
        token.expiresAt = now.plus(Duration.ofDays(days));
        entities.persist(token);
        audit.record(
                "token.made",
                "token/" + token.prefix,
                "\"" + token.name + "\" for " + owner + ", role " + role.text() + ", until " + token.expiresAt);
        return secret;
    }

    private static void check(Person owner, String name, Role role, int days) {
        IdentityMessages words = Words.of(IdentityMessages.class);
        List<Violation> wrong = new ArrayList<>();
        if (name.isBlank() || name.length() > 200 || name.chars().anyMatch(Character::isISOControl)) {
            wrong.add(new Violation("name", words.badTokenName()));
        }
        if (!owner.role.covers(role)) {
            wrong.add(new Violation("role", words.tokenAboveOwner()));
        }
        if (days < 1 || days > LONGEST_DAYS) {
            wrong.add(new Violation("days", words.badTokenDays(LONGEST_DAYS)));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.unprocessable(
                    String.join(" ", wrong.stream().map(Violation::message).toList()), wrong);
        }
    }

    /** Whose token this is, if it may still be used. */
    @Transactional
    Optional<ApiToken> authenticate(String secret, Instant now) {
        Optional<ApiToken> token = entities.createQuery(
                        "from ApiToken t join fetch t.person where t.tokenDigest = :digest", ApiToken.class)
                .setParameter("digest", Sha256.hex(secret))
                .getResultStream()
                .findFirst()
                .filter(found -> found.isUsable(now));
        token.filter(used -> used.lastUsedAt == null
                        || used.lastUsedAt.plus(USE_NOTED_EVERY).isBefore(now))
                .ifPresent(used -> used.lastUsedAt = now);
        return token;
    }

    /**
     * @throws ProblemException 404 if that person has no such token
     */
    @Transactional
    void revoke(String owner, long id) {
        ApiToken token = required(owner, id);
        if (token.revokedAt == null) {
            token.revokedAt = clock.instant();
            audit.record("token.revoked", "token/" + token.prefix, "\"" + token.name + "\" of " + owner);
        }
    }

    /** The question before a token is revoked. */
    @Transactional
    Confirmation revocation(String owner, long id, String page) {
        IdentityMessages words = Words.of(IdentityMessages.class);
        return new Confirmation(
                words.revokeQuestion(required(owner, id).name),
                List.of(words.revokeThen(), words.revokeForGood()),
                page + "/tokens/" + id + "/revocation",
                words.revokeIt(),
                page);
    }

    private ApiToken required(String owner, long id) {
        ApiToken token = entities.find(ApiToken.class, id);
        if (token == null || !token.person.username.equals(owner)) {
            throw ProblemException.notFound(Words.of(IdentityMessages.class).noSuchToken());
        }
        return token;
    }

    @Transactional
    List<TokenView> of(String owner, Instant now) {
        return entities.createQuery(
                        "from ApiToken t join fetch t.person where t.person.username = :owner order by t.id desc",
                        ApiToken.class)
                .setParameter("owner", owner)
                .setMaxResults(200)
                .getResultStream()
                .map(token -> TokenView.of(token, now))
                .toList();
    }
}
