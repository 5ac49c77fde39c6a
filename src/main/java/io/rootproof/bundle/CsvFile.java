package io.rootproof.bundle;

import io.rootproof.web.CsvExport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file of a report: written row by row, then read back for the pages, which so cannot say anything else. */
final class CsvFile implements AutoCloseable {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private final Path path;
    private final CSVPrinter printer;

    CsvFile(Path path, String... header) {
        this.path = path;
        try {
            BufferedWriter writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
            printer = new CSVPrinter(writer, FORMAT);
            printer.printRecord((Object[]) header);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written", e);
        }
    }

    void row(@Nullable Object... cells) {
        try {
            printer.printRecord(Arrays.stream(cells).map(CsvExport::defused));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written", e);
        }
    }

    @Override
    public void close() {
        try {
            printer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be written", e);
        }
    }

    /** Hands out the rows one by one, columns by name. */
    static void each(Path path, Consumer<CSVRecord> row) {
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            FORMAT.builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .forEach(row);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }
}
