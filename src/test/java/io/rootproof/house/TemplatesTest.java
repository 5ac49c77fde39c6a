package io.rootproof.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no template may hold; the pages themselves are looked at in {@code HeadersTest}. */
class TemplatesTest {

    private static final List<Pattern> FORBIDDEN = List.of(
            Pattern.compile("\\.raw\\b|\\|raw|str:|\\.safe\\b"),
            Pattern.compile("(?i)(href|src|action)\\s*=\\s*[\"']?(https?:)?//"),
            Pattern.compile("(?i)\\sstyle\\s*="),
            Pattern.compile("(?i)<style\\b"),
            Pattern.compile("(?i)<script(?![^>]*\\bsrc=)"),
            Pattern.compile("(?i)\\son[a-z]+\\s*="),
            Pattern.compile("(?i)javascript:"));

    static Stream<Path> templates() throws IOException {
        return Files.walk(Path.of("src/main/resources/templates")).filter(Files::isRegularFile);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void template_holdsNothingInlineRawOrFromElsewhere(Path template) throws IOException {
        String text = Files.readString(template);
        for (Pattern forbidden : FORBIDDEN) {
            assertThat(forbidden.matcher(text).results().map(found -> found.group()))
                    .as("%s in %s", forbidden, template)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyPostForm_carriesTheToken(Path template) throws IOException {
        String text = Files.readString(template);
        long forms = Pattern.compile("(?i)<form[^>]*method=[\"']post")
                .matcher(text)
                .results()
                .count();
        long tokens = Pattern.compile("\\{#csrf\\s*/}").matcher(text).results().count();
        assertThat(tokens).as(template.toString()).isGreaterThanOrEqualTo(forms);
    }
}
