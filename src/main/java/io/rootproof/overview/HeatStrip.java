package io.rootproof.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows over the same stretches of time, as a drawing and as a table of the same figures. */
public record HeatStrip(List<Stretch> columns, List<Row> rows) {

    /**
     * @param label name of the unit or account
     * @param id of the account; null for a unit
     * @param link to what it stands for; null if there is no such page
     * @param share of the provable time that was covered
     * @param cells what the table says, one for each column
     */
    public record Row(
            String label, @Nullable String id, @Nullable String link, String share, Band band, List<String> cells) {}

    /** One line of the table: a stretch of time, and each row's cell. */
    public record Line(Stretch stretch, List<String> cells) {}

    public List<Line> lines() {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> new Line(
                        columns.get(i),
                        rows.stream().map(row -> row.cells().get(i)).toList()))
                .toList();
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public Axis axis() {
        return Axis.of(columns);
    }

    /** Days that a column stands for, 1, 7 or 28; the first and the last may be shorter. */
    public int length() {
        return length(columns);
    }

    static int length(List<Stretch> columns) {
        return (int) columns.stream().mapToLong(Stretch::length).max().orElse(1);
    }

    /** The first few rows only. */
    HeatStrip first(int most) {
        return rows.size() <= most ? this : new HeatStrip(columns, rows.subList(0, most));
    }

    /** Days at the left end, in the middle and at the right end. */
    public record Axis(LocalDate first, LocalDate middle, LocalDate last) {

        static Axis of(List<Stretch> columns) {
            LocalDate first = columns.getFirst().first();
            LocalDate last = columns.getLast().last();
            return new Axis(first, first.plusDays(last.toEpochDay() - first.toEpochDay() >> 1), last);
        }
    }
}
