package io.rootproof.ticket;

import io.rootproof.web.ProblemException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What people type, made fit for storing, or refused with what to do. */
final class Typed {

    static final int LONGEST = 4000;
    private static final int LONGEST_URL = 2000;

    private Typed() {}

    /**
     * A text that must be there.
     *
     * @param name the form field or JSON member
     */
    static String required(String name, @Nullable String given) {
        String text = optional(name, given);
        if (text.isEmpty()) {
            throw ProblemException.unprocessable("Say something in " + name + ": it is empty.");
        }
        return text;
    }

    /** A text that may be missing, then empty. */
    static String optional(String name, @Nullable String given) {
        String text = given == null ? "" : storable(given).strip();
        if (text.length() > LONGEST) {
            throw ProblemException.unprocessable(
                    name + " has %,d characters; at most %,d are kept. Shorten it.".formatted(text.length(), LONGEST));
        }
        return text;
    }

    /** No column takes U+0000 or half a surrogate pair, which JSON can carry; browsers end lines with CR LF. */
    private static String storable(String given) {
        String whole = new String(given.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replace("\0", "").replace("\r\n", "\n");
    }

    /** An address that a page may link to. */
    static String url(String name, @Nullable String given) {
        String text = required(name, given);
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null && text.length() <= LONGEST_URL) {
                return text;
            }
        } catch (URISyntaxException notAUrl) {
            // The message below covers it.
        }
        throw ProblemException.unprocessable(
                name + " must be a web address such as https://tracker.example.org/SEC-42, without a password in it.");
    }
}
