package io.rootproof.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows over the same stretches of time, as a drawing and as a table of the same figures. */
record HeatStrip(List<Stretch> columns, List<Row> rows) {

    /**
     * @param label name of the unit or account
     * @param id of the account; null for a unit
     * @param link to what it stands for; null if there is no such page
     * @param share of the provable time that was covered
     * @param cells what the table says, one for each column
     */
    record Row(String label, @Nullable String id, @Nullable String link, String share, Band band, List<String> cells) {}

    /** One line of the table: a stretch of time, and each row's cell. */
    record Line(Stretch stretch, List<String> cells) {}

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

    /** Days at the left end, in the middle and at the right end. */
    record Axis(LocalDate first, LocalDate middle, LocalDate last) {

        static Axis of(List<Stretch> columns) {
            LocalDate first = columns.getFirst().first();
            LocalDate last = columns.getLast().last();
            return new Axis(first, first.plusDays(last.toEpochDay() - first.toEpochDay() >> 1), last);
        }
    }
}
