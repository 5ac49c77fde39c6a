package io.rootproof.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Everything that a walk found, in one file to work through: {@code target/walk.txt}. */
final class Findings {

    private static final Path FILE = Path.of("target", "walk.txt");

    static {
        try {
            Files.deleteIfExists(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Findings() {}

    static void note(List<String> found) {
        try {
            Files.write(FILE, found, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
