package io.rootproof.collection.aws;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads page after page until there is no next one. */
final class Pages {

    private Pages() {}

    /** Reads the page of a token, null for the first, and gives the token of the next. */
    @FunctionalInterface
    interface Page {
        @Nullable
        String read(@Nullable String token) throws CallFailed, InterruptedException;
    }

    static void read(Api api, String region, Page page) throws CallFailed, InterruptedException {
        Set<String> tokens = new HashSet<>();
        String token = page.read(null);
        while (token != null && !token.isEmpty()) {
            if (!tokens.add(token)) {
                throw new CallFailed(api, region, "MalformedResponse", "The same page was offered twice as the next.");
            }
            token = page.read(token);
        }
    }
}
