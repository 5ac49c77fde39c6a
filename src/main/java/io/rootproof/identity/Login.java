package io.rootproof.identity;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks a name and a password, for the form and for HTTP Basic alike. */
@ApplicationScoped
class Login {

    private final EntityManager entities;
    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final AuditLog audit;
    private final Clock clock;

    Login(EntityManager entities, Passwords passwords, LoginThrottle throttle, AuditLog audit, Clock clock) {
        this.entities = entities;
        this.passwords = passwords;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws ThrottledException if there were too many failures lately
     * @throws AuthenticationFailedException without saying whether the name or the password was wrong
     */
    Person check(String givenName, String password, @Nullable String address) {
        return check(givenName, password, address, "login.failed", "login", "Wrong name or password.");
    }

    /**
     * The same for somebody who is logged in and shows to be still the same person. Guesses count alike, but are no
     * failed logins.
     *
     * @throws ThrottledException if there were too many failures lately
     * @throws AuthenticationFailedException if the password is wrong
     */
    Person checkPresent(String username, String password, @Nullable String address) {
        return check(
                username,
                password,
                address,
                "person.password-change-failed",
                "person/" + username,
                "Wrong present password.");
    }

    private Person check(
            String givenName,
            String password,
            @Nullable String address,
            String failure,
            String subject,
            String detail) {
        Instant now = clock.instant();
        String username = normalized(givenName);
        Optional<Instant> blockedUntil = throttle.begin(username, address, now);
        if (blockedUntil.isPresent()) {
            throw new ThrottledException(blockedUntil.get(), now);
        }
        Optional<Person> person = enabled(username);
        if (passwords.matches(password, person.map(p -> p.passwordHash).orElse(null))) {
            throttle.succeeded(username);
            return person.orElseThrow();
        }
        throttle.failed(address, now);
        QuarkusTransaction.requiringNew()
                .run(() -> audit.recordAs(username.isEmpty() ? "nobody" : username, failure, subject, detail));
        throw new AuthenticationFailedException("Wrong name or password");
    }

    static String normalized(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    private Optional<Person> enabled(String username) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "from Person where username = :username and disabledAt is null", Person.class)
                        .setParameter("username", username)
                        .getResultStream()
                        .findFirst());
    }
}
