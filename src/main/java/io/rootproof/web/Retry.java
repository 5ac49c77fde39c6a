package io.rootproof.web;

import io.quarkus.qute.TemplateData;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of a page that could not read it, as a form to correct it in. Inputs are named as in the address: of
 * what a page would call them, an address knows nothing.
 *
 * @param path of the page
 */
@TemplateData
record Retry(String path, List<Input> inputs) {

    @TemplateData
    record Input(String name, String value) {}

    private static final int MOST_INPUTS = 24;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_VALUE = 1000;

    /** Null if nothing was given, or more than somebody can have typed, or it was not a page that was asked for. */
    static @Nullable Retry of(int status, RoutingContext routing) {
        String path = routing.normalizedPath();
        // A path that begins with two slashes would lead to another site.
        if (status != 400
                || routing.request().method() != HttpMethod.GET
                || !path.startsWith("/")
                || path.startsWith("//")
                || CurrentRequest.isApi(path)) {
            return null;
        }
        try {
            return of(path, routing.queryParams().entries());
        } catch (HttpException notDecodable) {
            return null;
        }
    }

    static @Nullable Retry of(String path, List<Map.Entry<String, String>> given) {
        List<Input> inputs = new ArrayList<>();
        for (Map.Entry<String, String> entry : given) {
            String name = visible(entry.getKey());
            String value = visible(entry.getValue());
            if (name.length() > LONGEST_NAME || value.length() > LONGEST_VALUE || Resend.SECRET.contains(name)) {
                return null;
            }
            // Empty fields of a form count as not given.
            if (!name.isBlank() && !value.isBlank()) {
                inputs.add(new Input(name, value));
            }
        }
        return inputs.isEmpty() || inputs.size() > MOST_INPUTS ? null : new Retry(path, List.copyOf(inputs));
    }

    /** Nobody can correct a character that is not seen. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]", "");
    }
}
