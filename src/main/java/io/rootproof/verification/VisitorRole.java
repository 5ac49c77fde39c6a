package io.rootproof.verification;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Lets people who are not logged in check bundles, where the configuration says so. They get a role that opens nothing
 * else.
 */
@ApplicationScoped
class VisitorRole implements SecurityIdentityAugmentor {

    static final String VISITOR = "visitor";

    private final boolean admitted;

    VisitorRole(VerificationConfig config) {
        this.admitted = config.withoutLogin();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(
                        admitted && identity.isAnonymous()
                                ? QuarkusSecurityIdentity.builder(identity)
                                        .setAnonymous(true)
                                        .addRole(VISITOR)
                                        .build()
                                : identity);
    }
}
