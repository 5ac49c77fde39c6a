package io.rootproof.bundle;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the JSON files of a bundle: streamed, each element of a list on a line of its own, equal content equal bytes. */
final class JsonFile {

    static final JsonFactory FACTORY = new JsonFactory();

    private JsonFile() {}

    /** Writes a file's content. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator out) throws IOException;
    }

    static void write(Path path, Content content) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            try (JsonGenerator out = FACTORY.createGenerator(path.toFile(), JsonEncoding.UTF8)) {
                out.setPrettyPrinter(new ElementsOnLines());
                content.write(out);
                out.writeRaw('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path.getFileName() + " cannot be written", e);
        }
    }

    private static final class ElementsOnLines extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1L;

        ElementsOnLines() {
            super("\n");
        }

        @Override
        public void beforeArrayValues(JsonGenerator out) throws IOException {
            out.writeRaw('\n');
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
            out.writeRaw(",\n");
        }
    }
}
