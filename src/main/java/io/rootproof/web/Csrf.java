package io.rootproof.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The token that every form carries, so that only our own pages can post with a person's cookie.
 *
 * <p>It is a MAC keyed by the session cookie: nobody else knows the cookie, a new login changes it, and nothing needs
 * storing. The framework's own extension is not used because it cannot leave out the API's multipart uploads.
 */
@ApplicationScoped
@Named("csrf")
public class Csrf {

    /** Name of the hidden field; the tag {@code csrf} writes it. */
    public static final String FIELD = "csrf-token";

    private static final String MADE_NOW = "rootproof.session-cookie";

    private final CurrentRequest request;

    Csrf(CurrentRequest request) {
        this.request = request;
    }

    /** The token for forms on the page being written; gives the browser a cookie if it has none. */
    public String getToken() {
        RoutingContext routing = request.routing();
        if (routing == null) {
            throw new IllegalStateException("A form is written for a request only");
        }
        String cookie = SessionCookie.value(routing);
        if (cookie == null) {
            cookie = routing.get(MADE_NOW);
        }
        if (cookie == null) {
            cookie = SessionCookie.renew(routing);
            routing.put(MADE_NOW, cookie);
        }
        return tokenFor(cookie);
    }

    static boolean matches(@Nullable String cookie, @Nullable String token) {
        return cookie != null
                && token != null
                && MessageDigest.isEqual(
                        tokenFor(cookie).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    static String tokenFor(String cookie) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(cookie.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal("form".getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has HmacSHA256", impossible);
        }
    }
}
