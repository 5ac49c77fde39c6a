package io.rootproof.demo;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/**
 * Pictures for README and docs, taken by the tests so that they show what is there. They land in
 * {@code target/screenshots}, or where {@code -Drootproof.screenshots=docs/screenshots} says.
 */
final class Screenshots {

    private static final Path FOLDER = Path.of(System.getProperty("rootproof.screenshots", "target/screenshots"));

    private Screenshots() {}

    static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
