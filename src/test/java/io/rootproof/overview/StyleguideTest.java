package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StyleguideTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** A part that is not in the style guide is found by nobody and made a second time. */
    @Test
    void partOfThreePagesAndMore_isInTheStyleguide() throws IOException {
        String guide = Files.readString(TEMPLATES.resolve("StyleguidePage/styleguide.html"));
        List<String> pages = pages();
        try (Stream<Path> tags = Files.list(TEMPLATES.resolve("tags"))) {
            assertThat(tags.map(tag -> tag.getFileName().toString().replace(".html", ""))
                            .filter(tag -> !tag.equals("csrf")) // nothing to see
                            .filter(tag -> pages.stream()
                                            .filter(page -> uses(page, tag))
                                            .count()
                                    >= 3)
                            .filter(tag -> !uses(guide, tag)))
                    .isEmpty();
        }
    }

    private static boolean uses(String page, String tag) {
        return page.contains("{#" + tag + " ") || page.contains("{#" + tag + "}");
    }

    private static List<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(TEMPLATES.resolve("tags")))
                    .map(StyleguideTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
