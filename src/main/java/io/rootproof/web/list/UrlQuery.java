package io.rootproof.web.list;

import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryMessages;
import io.rootproof.web.Words;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands behind the question mark, in its order; what is given without a value is left out, as forms send it. */
public record UrlQuery(List<Part> parts) {

    /** A name and its value, decoded. */
    public record Part(String name, String value) {}

    public UrlQuery {
        parts = List.copyOf(parts);
    }

    public static UrlQuery of(UriInfo uri) {
        return parse(uri.getRequestUri().getRawQuery());
    }

    /**
     * @param raw as it stands in a URL; null for none
     * @throws ProblemException 400 if it is not encoded as a URL is
     */
    public static UrlQuery parse(@Nullable String raw) {
        List<Part> parts = new ArrayList<>();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            int equals = pair.indexOf('=');
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1)).strip();
            if (!value.isEmpty()) {
                parts.add(new Part(decoded(pair.substring(0, equals)), value));
            }
        }
        return new UrlQuery(parts);
    }

    public List<String> values(String name) {
        return parts.stream()
                .filter(part -> part.name.equals(name))
                .map(Part::value)
                .toList();
    }

    public boolean has(String name) {
        return parts.stream().anyMatch(part -> part.name.equals(name));
    }

    public UrlQuery without(Collection<String> names) {
        return new UrlQuery(
                parts.stream().filter(part -> !names.contains(part.name)).toList());
    }

    /** Without one value of a name that may be repeated. */
    public UrlQuery without(String name, String value) {
        return new UrlQuery(parts.stream()
                .filter(part -> !part.equals(new Part(name, value)))
                .toList());
    }

    /** With this value in place of what the name had. */
    public UrlQuery with(String name, String value) {
        List<Part> changed = new ArrayList<>(without(List.of(name)).parts);
        changed.add(new Part(name, value));
        return new UrlQuery(changed);
    }

    /** As it stands in a URL, without the question mark. */
    public String text() {
        return parts.stream()
                .map(part -> encoded(part.name) + "=" + encoded(part.value))
                .collect(Collectors.joining("&"));
    }

    /** The address of a page with this query. */
    public String at(String path) {
        return parts.isEmpty() ? path : path + "?" + text();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.badRequest(Words.of(QueryMessages.class).notEncoded());
        }
    }
}
