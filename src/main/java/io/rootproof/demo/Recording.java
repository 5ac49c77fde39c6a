package io.rootproof.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A recorded response with {@code ${…}} where accounts and times differ. */
final class Recording {

    private static final Pattern BLANK = Pattern.compile("\\$\\{(\\w+)}");

    private final String text;

    private Recording(String text) {
        this.text = text;
    }

    static Recording of(String name) {
        try (InputStream file =
                Objects.requireNonNull(Recording.class.getResourceAsStream("/demo/responses/" + name), name)) {
            return new Recording(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The response with its blanks filled. A blank without a value is a mistake in the recording. */
    String fill(Map<String, String> values) {
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(
                        Objects.requireNonNull(values.get(blank.group(1)), () -> "no value for " + blank.group())));
    }
}
