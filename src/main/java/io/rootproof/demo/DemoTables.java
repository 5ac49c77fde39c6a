package io.rootproof.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The tables in {@code demo/} that tell the demo's story. */
final class DemoTables {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private DemoTables() {}

    static <T> List<T> read(String name, Function<CSVRecord, T> row) {
        try (InputStream file = Objects.requireNonNull(DemoTables.class.getResourceAsStream("/demo/" + name), name);
                InputStreamReader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return CSV.parse(text).stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file beside the tables, as it is. */
    static String text(String name) {
        try (InputStream file = Objects.requireNonNull(DemoTables.class.getResourceAsStream("/demo/" + name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
