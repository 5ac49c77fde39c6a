package io.rootproof.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Looks up whose credential it is, for each request anew: whoever was disabled a moment ago is out now. */
@ApplicationScoped
class CredentialCheck implements IdentityProvider<Credential> {

    private static final SecurityIdentity NOBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private final Login login;
    private final Sessions sessions;
    private final ApiTokens tokens;
    private final LoginThrottle throttle;
    private final Clock clock;

    CredentialCheck(Login login, Sessions sessions, ApiTokens tokens, LoginThrottle throttle, Clock clock) {
        this.login = login;
        this.sessions = sessions;
        this.tokens = tokens;
        this.throttle = throttle;
        this.clock = clock;
    }

    @Override
    public Class<Credential> getRequestType() {
        return Credential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(Credential credential, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(credential));
    }

    private SecurityIdentity identity(Credential credential) {
        return switch (credential.kind) {
            // A session that has ended is no offence, only a reason to log in again.
            case SESSION ->
                sessions.person(credential.secret, clock.instant())
                        .map(person -> identity(person, person.role))
                        .orElse(NOBODY);
            case BASIC -> {
                Person person = login.check(credential.name, credential.secret, credential.address);
                yield identity(person, person.role);
            }
            case BEARER -> byToken(credential);
        };
    }

    /** The token is looked at first: a guess among 2^256 is hopeless, and others behind that address are not to blame. */
    private SecurityIdentity byToken(Credential credential) {
        Instant now = clock.instant();
        Optional<ApiToken> token = tokens.authenticate(credential.secret, now);
        if (token.isPresent()) {
            return identity(token.get().person, token.get().role);
        }
        Optional<Instant> blockedUntil = throttle.blockedAddress(credential.address, now);
        if (blockedUntil.isPresent()) {
            throw new ThrottledException(blockedUntil.get(), now);
        }
        throttle.failed(credential.address, now);
        throw new AuthenticationFailedException("Unknown, expired or revoked token");
    }

    private static SecurityIdentity identity(Person person, Role role) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(person.username))
                .addRoles(role.grants())
                .addAttribute(Viewer.DISPLAY_NAME, person.displayName)
                .addAttribute(Viewer.ROLE, role)
                .addAttribute(Viewer.LIMITED, person.role == Role.AUDITOR)
                .build();
    }
}
