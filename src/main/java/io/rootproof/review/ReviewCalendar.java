package io.rootproof.review;

import io.rootproof.control.ControlCards;
import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Knows which reviews are due when, from those that were signed and the cadence of the control card. */
@ApplicationScoped
public class ReviewCalendar {

    /**
     * When there was first something to review: the first record or, before there is any, the first version of the card.
     * The record of the lowest id is the first one: ids are drawn as records come.
     */
    public static final String BEGIN = "select min(b.moment) as began from (select min(c.recorded_at) as moment from"
            + " control_card_version c union all select r.recorded_at from evidence_record r where r.id ="
            + " (select min(f.id) from evidence_record f)) b";

    private static final String NEWEST = "(select v.kind, v.id, v.signed_at, v.signed_by, v.period_to from review v"
            + " where v.kind = '%s' order by v.signed_at desc, v.id desc fetch first 1 rows only)";

    /** One row for each kind that was signed, the last of it, and one that says when there was first something to review. */
    public static final String LAST = "select cast('BEGIN' as varchar(16)) as kind, cast(0 as bigint) as id,"
            + " g.began as signed_at, cast('' as varchar(200)) as signed_by, g.began as period_to from (" + BEGIN
            + ") g union all " + NEWEST.formatted(ReviewKind.HEALTH_CHECK) + " union all "
            + NEWEST.formatted(ReviewKind.TABLETOP);

    private final Sql sql;
    private final ControlCards cards;

    ReviewCalendar(Sql sql, ControlCards cards) {
        this.sql = sql;
        this.cards = cards;
    }

    /**
     * A row of {@link #LAST}.
     *
     * @param kind of the review, or {@code BEGIN}
     */
    public record Last(
            String kind,
            long id,
            @Nullable Instant signedAt,
            String signedBy,
            @Nullable Instant lookedTo) {

        static Last read(ResultSet row) throws SQLException {
            return new Last(
                    row.getString("kind"),
                    row.getLong("id"),
                    Sql.maybe(row, "signed_at"),
                    row.getString("signed_by"),
                    Sql.maybe(row, "period_to"));
        }
    }

    /** The next of each kind, in the order of the kinds. */
    @Transactional
    public List<DueReview> next(Instant now) {
        return next(sql.query(LAST, Last::read), now);
    }

    /** The same for who has read {@link #LAST} already, within a larger statement. */
    public List<DueReview> next(List<Last> rows, Instant now) {
        Instant begun = rows.stream()
                .filter(row -> row.kind().equals("BEGIN"))
                .map(Last::signedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(now);
        return Arrays.stream(ReviewKind.values())
                .map(kind -> rows.stream()
                        .filter(row -> row.kind().equals(kind.name()))
                        .findFirst()
                        .map(row -> after(kind, row, now))
                        .orElseGet(() -> first(kind, begun, now)))
                .toList();
    }

    /** The next of one kind. */
    @Transactional
    public DueReview next(ReviewKind kind, Instant now) {
        return next(now).stream().filter(due -> due.kind() == kind).findFirst().orElseThrow();
    }

    private DueReview first(ReviewKind kind, Instant begun, Instant now) {
        Instant due = DueDate.after(kind, begun, cards.versions());
        return new DueReview(kind, due, now.isAfter(due), begun, null, null, null);
    }

    private DueReview after(ReviewKind kind, Last last, Instant now) {
        Instant signed = Objects.requireNonNull(last.signedAt());
        Instant due = DueDate.after(kind, signed, cards.versions());
        return new DueReview(
                kind,
                due,
                now.isAfter(due),
                Objects.requireNonNull(last.lookedTo()),
                last.id(),
                signed,
                last.signedBy());
    }
}
