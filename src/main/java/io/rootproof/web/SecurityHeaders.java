package io.rootproof.web;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** The headers that keep a browser from doing more with our answers than we meant. */
final class SecurityHeaders {

    /**
     * Nothing inline, nothing from elsewhere. Tabler's style sheet draws arrows and ticks as {@code data:} images.
     */
    static final String CONTENT_SECURITY_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    static void write(RoutingContext routing) {
        String path = routing.normalizedPath();
        MultiMap headers = routing.response().headers();
        headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if ("https".equals(routing.request().scheme())) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        if (path.startsWith("/q/")) {
            // Swagger UI (dev only) brings inline script of its own.
            headers.remove("Content-Security-Policy");
        } else if (!Assets.isAsset(path)) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
