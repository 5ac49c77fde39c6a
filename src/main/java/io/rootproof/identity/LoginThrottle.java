package io.rootproof.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Slows down guessing, by name and by address.
 *
 * <p>An attempt for a name is written down before its password is looked at and taken back when it was right: attempts
 * made at the same moment cannot all slip past a count that none of them has raised yet.
 */
@ApplicationScoped
class LoginThrottle {

    private final EntityManager entities;
    private final LoginConfig config;

    LoginThrottle(EntityManager entities, LoginConfig config) {
        this.entities = entities;
        this.config = config;
    }

    /** Counts an attempt for a name; answers when to try again if there were too many. */
    Optional<Instant> begin(String username, @Nullable String address, Instant now) {
        Optional<Instant> byAddress = blockedAddress(address, now);
        if (byAddress.isPresent()) {
            return byAddress;
        }
        String subject = nameSubject(username);
        long own = write(subject, now);
        if (recent(subject, now) <= config.failuresPerPerson()) {
            return Optional.empty();
        }
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from LoginFailure where id = :id")
                        .setParameter("id", own)
                        .executeUpdate());
        return Optional.of(free(subject, now));
    }

    void succeeded(String username) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from LoginFailure where subject = :subject")
                        .setParameter("subject", nameSubject(username))
                        .executeUpdate());
    }

    /** The name's part was written by {@link #begin}; this adds the address and clears away what is old. */
    void failed(@Nullable String address, Instant now) {
        write(addressSubject(address), now);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from LoginFailure where failedAt < :old")
                        .setParameter("old", now.minus(config.window()))
                        .executeUpdate());
    }

    Optional<Instant> blockedAddress(@Nullable String address, Instant now) {
        String subject = addressSubject(address);
        return recent(subject, now) < config.failuresPerAddress() ? Optional.empty() : Optional.of(free(subject, now));
    }

    private long write(String subject, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            LoginFailure failure = new LoginFailure();
            failure.subject = subject;
            failure.failedAt = now;
            entities.persist(failure);
            return failure.id;
        });
    }

    private long recent(String subject, Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select count(*) from LoginFailure where subject = :subject and failedAt > :since",
                                Long.class)
                        .setParameter("subject", subject)
                        .setParameter("since", now.minus(config.window()))
                        .getSingleResult());
    }

    private Instant free(String subject, Instant now) {
        Instant oldest = QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select min(failedAt) from LoginFailure where subject = :subject and failedAt > :since",
                                Instant.class)
                        .setParameter("subject", subject)
                        .setParameter("since", now.minus(config.window()))
                        .getSingleResult());
        return (oldest == null ? now : oldest).plus(config.window());
    }

    private static String nameSubject(String username) {
        return "name " + (username.length() > 100 ? username.substring(0, 100) : username);
    }

    /** An IPv6 customer has a whole /64 to choose addresses from. */
    static String addressSubject(@Nullable String address) {
        if (address == null || address.indexOf(':') < 0) {
            return "address " + address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            byte[] network = new byte[16];
            System.arraycopy(bytes, 0, network, 0, Math.min(8, bytes.length));
            return bytes.length == 16
                    ? "address " + Inet6Address.getByAddress(network).getHostAddress() + "/64"
                    : "address " + address;
        } catch (UnknownHostException notAnAddress) {
            return "address " + address;
        }
    }
}
