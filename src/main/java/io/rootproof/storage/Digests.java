package io.rootproof.storage;

import java.util.regex.Pattern;

/** Digests as they come from outside: one that is none must not become part of a path. */
final class Digests {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private Digests() {}

    static void require(String sha256) {
        if (!SHA256.matcher(sha256).matches()) {
            throw new IllegalArgumentException("A SHA-256 has 64 lower-case hexadecimal digits");
        }
    }
}
