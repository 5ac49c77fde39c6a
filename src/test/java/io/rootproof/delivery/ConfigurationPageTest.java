package io.rootproof.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfigurationPageTest {
    private static final Pattern PREFIX = Pattern.compile("@ConfigMapping\\(prefix = \"([^\"]+)\"");
    private static final Pattern SETTING = Pattern.compile("^ +[\\w<>.]+ (\\w+)\\(\\);", Pattern.MULTILINE);
    private static final Pattern PROPERTY = Pattern.compile("@ConfigProperty\\(name = \"(rootproof[^\"]+)\"");

    @Test
    void everySetting_isOnTheConfigurationPage() throws Exception {
        String page = Files.readString(Path.of("docs/configuration.md"));

        assertThat(settings())
                .hasSizeGreaterThan(5)
                .filteredOn(setting ->
                        !Pattern.compile("`" + setting + "`").matcher(page).find())
                .as("settings that docs/configuration.md does not name; add each with its default and effect")
                .isEmpty();
    }

    /** As patterns: between the prefix of a mapping and its setting may stand a name of the installation's. */
    private static Set<String> settings() throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            sources.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                String source = read(file);
                PROPERTY.matcher(source).results().map(match -> match.group(1)).forEach(found::add);
                PREFIX.matcher(source)
                        .results()
                        .forEach(mapping -> SETTING.matcher(source)
                                .results()
                                .filter(setting -> !setting.group().contains("Map<"))
                                .map(ConfigurationPageTest::key)
                                .forEach(key -> found.add(mapping.group(1) + "\\.([\\w-]+\\.<name>\\.)?" + key)));
            });
        }
        return found;
    }

    private static String key(MatchResult setting) {
        return setting.group(1).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
