package io.rootproof.web;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** The page of ours that a request came from, for a link back to it. */
final class PageBefore {

    private PageBefore() {}

    /** Its path and query; null if the browser does not say, or it is not ours, or it is this very page. */
    static @Nullable String of(HttpServerRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null || request.authority() == null) {
            return null;
        }
        try {
            URI before = new URI(referer);
            String path = before.getRawPath();
            if (!request.authority().toString().equals(before.getRawAuthority())
                    || path == null
                    || !path.startsWith("/")
                    || path.startsWith("//")) {
                return null;
            }
            String link = before.getRawQuery() == null ? path : path + "?" + before.getRawQuery();
            return link.equals(request.uri()) ? null : link;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
