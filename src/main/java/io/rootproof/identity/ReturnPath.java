package io.rootproof.identity;

import org.jspecify.annotations.Nullable;

/** Where to go after login: a path of this application and nothing else, whatever the address says. */
final class ReturnPath {

    private ReturnPath() {}

    /** The path, or {@code /} for anything that a browser could take for another site. */
    static String of(@Nullable String wanted) {
        if (wanted == null || !wanted.startsWith("/") || wanted.startsWith("//")) {
            return "/";
        }
        boolean plain = wanted.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        boolean back = !wanted.startsWith("/login") && !wanted.startsWith("/logout");
        return plain && back && parses(wanted) ? wanted : "/";
    }

    private static boolean parses(String wanted) {
        try {
            java.net.URI uri = new java.net.URI(wanted);
            return uri.getHost() == null && uri.getScheme() == null;
        } catch (java.net.URISyntaxException broken) {
            return false;
        }
    }
}
