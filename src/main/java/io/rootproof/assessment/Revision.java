package io.rootproof.assessment;

import io.rootproof.assessment.IntervalRows.Interval;
import io.rootproof.assessment.Timeline.Piece;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The rows to add so that what is stored says what a timeline says, from the timeline's start on, and no more rows than
 * that: evidence that confirms what was expected adds nothing, and one that extends it adds the extension.
 */
record Revision(String accountId, Instant knownFrom, ResultView stored, Timeline timeline) {

    List<Interval> rows() {
        List<Interval> rows = new ArrayList<>();
        for (Piece piece : timeline.pieces()) {
            for (Interval different : differences(piece)) {
                addOrExtend(rows, different);
            }
        }
        return rows;
    }

    private List<Interval> differences(Piece piece) {
        Instant to = piece.to();
        TreeSet<Instant> cuts = new TreeSet<>(stored.changesAfter(piece.from()));
        if (to != null) {
            cuts.tailSet(to, true).clear();
        }
        cuts.add(piece.from());
        List<Interval> rows = new ArrayList<>();
        for (Instant from : cuts) {
            if (!stored.verdictAt(from).equals(piece.verdict())) {
                Instant next = cuts.higher(from);
                rows.add(row(piece, from, next == null ? to : next));
            }
        }
        return rows;
    }

    private Interval row(Piece piece, Instant from, @Nullable Instant to) {
        KeyObservation decidedBy = piece.decidedBy();
        return new Interval(
                accountId, from, to, knownFrom, piece.verdict(), decidedBy == null ? null : decidedBy.evidenceId());
    }

    private static void addOrExtend(List<Interval> rows, Interval next) {
        Interval last = rows.isEmpty() ? null : rows.getLast();
        if (last != null
                && Objects.equals(last.to(), next.from())
                && last.verdict().equals(next.verdict())) {
            rows.set(
                    rows.size() - 1,
                    new Interval(
                            last.accountId(),
                            last.from(),
                            next.to(),
                            last.knownFrom(),
                            last.verdict(),
                            last.evidenceId()));
        } else {
            rows.add(next);
        }
    }
}
