package io.rootproof.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.rootproof.web.CurrentRequest;
import io.rootproof.web.PreviewCookie;
import io.rootproof.web.SessionCookie;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads who a request claims to be from: an {@code Authorization} header, or else the session cookie.
 *
 * <p>On API paths the cookie counts for reading only. A browser sends it with whatever another site makes it post, and
 * API bodies carry no form token.
 */
@ApplicationScoped
class RequestAuthentication implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext routing, IdentityProviderManager providers) {
        Credential credential;
        try {
            credential = credential(routing);
        } catch (AuthenticationFailedException unreadable) {
            return Uni.createFrom().failure(unreadable);
        }
        return credential == null
                ? Uni.createFrom().nullItem()
                : providers
                        .authenticate(credential)
                        .map(found -> found.isAnonymous() ? null : previewing(found, credential, routing));
    }

    /** Staff who look as an auditor does have an auditor's rights meanwhile; an auditor has them already. */
    private static SecurityIdentity previewing(SecurityIdentity found, Credential credential, RoutingContext routing) {
        Long period = credential.kind == Credential.Kind.SESSION ? PreviewCookie.of(routing) : null;
        if (period == null || Viewer.isLimited(found)) {
            return found;
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(found.getPrincipal())
                .addRoles(Role.AUDITOR.grants())
                .addAttributes(found.getAttributes())
                .addAttribute(Viewer.ROLE, Role.AUDITOR)
                .addAttribute(Viewer.LIMITED, true)
                .addAttribute(Viewer.PREVIEWED, period)
                .build();
    }

    private static @Nullable Credential credential(RoutingContext routing) {
        String address = routing.request().remoteAddress() == null
                ? null
                : routing.request().remoteAddress().hostAddress();
        String header = routing.request().getHeader("Authorization");
        if (header != null) {
            return ofHeader(header, address);
        }
        String cookie = SessionCookie.value(routing);
        boolean reads = routing.request().method() == HttpMethod.GET
                || routing.request().method() == HttpMethod.HEAD;
        return cookie == null || (CurrentRequest.isApi(routing.normalizedPath()) && !reads)
                ? null
                : new Credential(Credential.Kind.SESSION, "", cookie, address);
    }

    private static Credential ofHeader(String header, @Nullable String address) {
        if (header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return new Credential(
                    Credential.Kind.BEARER, "", header.substring(7).strip(), address);
        }
        if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
            try {
                String pair = new String(
                        Base64.getDecoder().decode(header.substring(6).strip()), StandardCharsets.UTF_8);
                int colon = pair.indexOf(':');
                if (colon >= 0) {
                    return new Credential(
                            Credential.Kind.BASIC, pair.substring(0, colon), pair.substring(colon + 1), address);
                }
            } catch (IllegalArgumentException notBase64) {
                // Falls through: the header cannot be read.
            }
        }
        throw new AuthenticationFailedException("The Authorization header is neither Basic nor Bearer");
    }

    /** Bearer only: an offer of Basic would make browsers ask with a window of their own, and remember the answer. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext routing) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", AuthenticationMappers.CHALLENGE));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(Credential.class);
    }
}
