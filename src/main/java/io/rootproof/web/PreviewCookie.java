package io.rootproof.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/**
 * Says in which audit period a member of staff looks at everything as an auditor does. It only ever takes away, so nobody
 * gains by making one up.
 */
@ApplicationScoped
public class PreviewCookie {

    private static final String NAME = "rootproof-preview";

    private final CurrentRequest request;

    PreviewCookie(CurrentRequest request) {
        this.request = request;
    }

    /** Id of the period; null where nobody previews. */
    public static @Nullable Long of(RoutingContext routing) {
        Cookie cookie = routing.request().getCookie(NAME);
        return cookie == null || !cookie.getValue().matches("[0-9]{1,18}") ? null : Long.valueOf(cookie.getValue());
    }

    public void begin(long periodId) {
        RoutingContext routing = request.routing();
        if (routing != null) {
            routing.response().addCookie(SessionCookie.hardened(NAME, Long.toString(periodId), routing));
        }
    }

    public void end() {
        RoutingContext routing = request.routing();
        if (routing != null) {
            routing.response()
                    .addCookie(SessionCookie.hardened(NAME, "", routing).setMaxAge(0));
        }
    }
}
