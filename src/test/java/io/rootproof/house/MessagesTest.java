package io.rootproof.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.MessageBundle;
import io.rootproof.web.Bundles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody translates or corrects a sentence that no page says. */
class MessagesTest {

    @Test
    void everySentence_isSaidSomewhere() {
        String templates = text(Path.of("src/main/resources/templates"), ".html");
        String code = text(Path.of("src/main/java"), ".java");
        assertThat(Bundles.all().stream()
                        .flatMap(bundle -> Arrays.stream(bundle.getDeclaredMethods())
                                .filter(sentence -> !isSaid(bundle, sentence, templates, code))
                                .map(sentence -> bundle.getSimpleName() + "." + sentence.getName())))
                .isEmpty();
    }

    private static boolean isSaid(Class<?> bundle, Method sentence, String templates, String code) {
        String namespace = bundle.getAnnotation(MessageBundle.class).value();
        return Pattern.compile(namespace + ":" + sentence.getName() + "\\b")
                        .matcher(templates)
                        .find()
                || Pattern.compile("(\\.|::)" + sentence.getName() + "\\b")
                        .matcher(code)
                        .find();
    }

    private static String text(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(MessagesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
