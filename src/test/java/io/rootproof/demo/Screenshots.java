package io.rootproof.demo;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pictures for README and docs, taken by a test so that they show what is there. They land in
 * {@code target/screenshots}, or where {@code -Drootproof.screenshots=docs/screenshots} says.
 */
final class Screenshots {

    private static final Path FOLDER = Path.of(System.getProperty("rootproof.screenshots", "target/screenshots"));

    private Screenshots() {}

    /** What the page shows now, without scrolling. */
    static Path take(Page page, String name) throws IOException {
        Files.createDirectories(FOLDER);
        return Files.write(FOLDER.resolve(name + ".png"), SmallPng.of(page.screenshot()));
    }
}
