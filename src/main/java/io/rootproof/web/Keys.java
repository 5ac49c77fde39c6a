package io.rootproof.web;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;

/**
 * Whether this browser has the single-key shortcuts. Somebody who dictates or whose hands shake must be able to switch
 * them off (WCAG 2.1.4); then their script is not even sent. Kept in the browser, since that is where the keys are.
 */
@ApplicationScoped
@Named("keys")
public class Keys {

    private static final String COOKIE = "rootproof-keys";
    private static final String OFF = "off";
    private static final Duration KEPT = Duration.ofDays(365);

    private final CurrentRequest request;

    Keys(CurrentRequest request) {
        this.request = request;
    }

    public boolean isOn() {
        RoutingContext routing = request.routing();
        Cookie cookie = routing == null ? null : routing.request().getCookie(COOKIE);
        return cookie == null || !OFF.equals(cookie.getValue());
    }

    /** Remembers the choice for a year. */
    public void choose(boolean on) {
        RoutingContext routing = request.routing();
        if (routing != null) {
            routing.response()
                    .addCookie(SessionCookie.hardened(COOKIE, on ? "on" : OFF, routing)
                            .setMaxAge(KEPT.toSeconds()));
        }
    }
}
