package io.rootproof.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The cookie that stands for one browser: first for its login form, then, under a new value, for its session. */
public final class SessionCookie {

    static final String NAME = "rootproof-session";

    private static final SecureRandom RANDOM = new SecureRandom();

    private SessionCookie() {}

    /** The value sent by the browser or set in this answer; null if there is none. */
    public static @Nullable String value(RoutingContext routing) {
        Cookie cookie = routing.request().getCookie(NAME);
        return cookie == null || cookie.getValue().length() != 43 ? null : cookie.getValue();
    }

    /** Gives the browser a new value of 256 random bits, which lasts until the browser is closed. */
    public static String renew(RoutingContext routing) {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        String value = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        routing.response().addCookie(hardened(NAME, value, routing));
        return value;
    }

    /** Takes the cookie away. */
    public static void drop(RoutingContext routing) {
        routing.response().addCookie(hardened(NAME, "", routing).setMaxAge(0));
    }

    static Cookie hardened(String name, String value, RoutingContext routing) {
        return Cookie.cookie(name, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSecure("https".equals(routing.request().scheme()))
                .setSameSite(CookieSameSite.STRICT);
    }
}
