package io.rootproof.web;

import io.quarkus.qute.TemplateData;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** One sentence that survives the redirect after a form: "ada was added." The tag {@code flash} shows it, once. */
@ApplicationScoped
@Named("flash")
public class Flash {

    /**
     * What the next page shows.
     *
     * @param kind {@code success}, or {@code warning} where there is something to look at
     */
    @TemplateData
    public record Note(String kind, String sentence) {}

    private static final String COOKIE = "rootproof-flash";
    private static final int LONGEST = 500;
    private static final String SUCCESS = "success";
    private static final String WARNING = "warning";

    private final CurrentRequest request;

    Flash(CurrentRequest request) {
        this.request = request;
    }

    /** A 303 to a page that will show the sentence: it is done. */
    public Response seeOther(String path, String sentence) {
        return leave(path, SUCCESS, sentence);
    }

    /** The same where there is something to look at: it is done with a remark, or nothing was there to do. */
    public Response seeOtherWarning(String path, String sentence) {
        return leave(path, WARNING, sentence);
    }

    private Response leave(String path, String kind, String sentence) {
        RoutingContext routing = request.routing();
        if (routing != null) {
            String cut = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
            String value = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString((kind + " " + cut).getBytes(StandardCharsets.UTF_8));
            routing.response().addCookie(SessionCookie.hardened(COOKIE, value, routing));
        }
        return Response.seeOther(URI.create(path)).build();
    }

    /** The sentence to show on the page being written, once; null if there is none. */
    public @Nullable Note take() {
        RoutingContext routing = request.routing();
        Cookie cookie = routing == null ? null : routing.request().getCookie(COOKIE);
        if (routing == null || cookie == null || cookie.getValue().isEmpty()) {
            return null;
        }
        routing.response().addCookie(SessionCookie.hardened(COOKIE, "", routing).setMaxAge(0));
        try {
            return note(new String(Base64.getUrlDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException tampered) {
            return null;
        }
    }

    private static @Nullable Note note(String value) {
        int space = value.indexOf(' ');
        String kind = space < 0 ? "" : value.substring(0, space);
        return kind.equals(SUCCESS) || kind.equals(WARNING) ? new Note(kind, value.substring(space + 1)) : null;
    }
}
