package io.rootproof.accesskey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Recorded responses, as text that tests change in one place. */
final class Recorded {

    private Recorded() {}

    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Recorded.class.getResourceAsStream("/aws/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
