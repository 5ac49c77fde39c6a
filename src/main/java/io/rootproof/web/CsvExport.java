package io.rootproof.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Writes a list as CSV while it is read, so that an export needs no more memory than a row. */
public final class CsvExport {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private CsvExport() {}

    /** Where a feature puts its rows. */
    @FunctionalInterface
    public interface Rows {
        /** One row: texts, numbers, instants, booleans, enums; null is an empty cell. */
        void add(@Nullable Object... cells);
    }

    /** How a feature gives its rows; runs after the handler has returned, so it opens its own transaction. */
    @FunctionalInterface
    public interface Source {
        void writeTo(Rows rows);
    }

    /**
     * An attachment that is written as it is sent.
     *
     * @param name file name without {@code .csv}, in ASCII
     */
    public static Response answer(String name, List<String> header, Source source) {
        StreamingOutput body = out -> {
            OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            write(text, header, source);
            text.flush();
        };
        return Response.ok(body, "text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"")
                .build();
    }

    /** Writes header and rows; the sink stays open. */
    public static void write(Appendable sink, List<String> header, Source source) throws IOException {
        CSVPrinter csv = new CSVPrinter(sink, FORMAT);
        csv.printRecord(header);
        source.writeTo(cells -> {
            try {
                csv.printRecord(Arrays.stream(cells).map(CsvExport::defused));
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
        });
        csv.flush();
    }

    /**
     * Texts that a spreadsheet would run as a formula get an apostrophe in front, as OWASP advises. Numbers stay
     * numbers: a minus sign of our own is harmless.
     */
    public static @Nullable Object defused(@Nullable Object cell) {
        if (cell == null || cell instanceof Number || cell instanceof Boolean) {
            return cell;
        }
        String text = cell.toString();
        return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
