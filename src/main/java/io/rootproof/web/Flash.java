package io.rootproof.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** One sentence that survives the redirect after a form: "ada was added." */
@ApplicationScoped
public class Flash {

    private static final String COOKIE = "rootproof-flash";
    private static final int LONGEST = 500;

    private final CurrentRequest request;

    Flash(CurrentRequest request) {
        this.request = request;
    }

    /** A 303 to a page that will show the sentence. */
    public Response seeOther(String path, String sentence) {
        RoutingContext routing = request.routing();
        if (routing != null) {
            String cut = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
            String value = Base64.getUrlEncoder().withoutPadding().encodeToString(cut.getBytes(StandardCharsets.UTF_8));
            routing.response().addCookie(SessionCookie.hardened(COOKIE, value, routing));
        }
        return Response.seeOther(URI.create(path)).build();
    }

    /** The sentence to show on the page being written, once. */
    @Nullable
    String take() {
        RoutingContext routing = request.routing();
        Cookie cookie = routing == null ? null : routing.request().getCookie(COOKIE);
        if (routing == null || cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        routing.response().addCookie(SessionCookie.hardened(COOKIE, "", routing).setMaxAge(0));
        try {
            return new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }
}
