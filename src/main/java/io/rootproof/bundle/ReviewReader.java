package io.rootproof.bundle;

import io.rootproof.control.ControlCard;
import io.rootproof.digest.Sha256;
import io.rootproof.log.EntryKind;
import io.rootproof.review.DueDate;
import io.rootproof.review.ReviewCalendar;
import io.rootproof.review.ReviewKind;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Reads the reviews that were signed in a period, as known at its time. A review that was due by the end and signed by
 * nobody has a line, too: one without id and signature. What was looked at names accounts of the whole organisation, so
 * a report of some accounts has its digest in place of it.
 */
final class ReviewReader {

    static final String REVIEWS = "reviews.csv";

    private static final String SIGNED = "select id, kind, period_from, period_to, looked_at, statement, findings,"
            + " signed_by, signed_at, due_at from review where signed_at >= ? and signed_at < ? and signed_at <= ?"
            + " order by signed_at, id";

    /** Of each kind, what the first review of the period follows on. */
    private static final String BEFORE =
            "select kind, max(signed_at) as signed_at, max(period_to) as period_to from review"
                    + " where signed_at < ? and signed_at <= ? group by kind";

    private static final String NOT_COVERED =
            "select count(*) as accounts from account a where a.first_seen_at <= ?" + " and not (1 = 1%s)";

    private final DataSource database;
    private final ReportPeriod period;
    private final List<ControlCard> cards;

    /**
     * @param cards every version of the control card, oldest first: by these a review is due
     */
    ReviewReader(DataSource database, ReportPeriod period, List<ControlCard> cards) {
        this.database = database;
        this.period = period;
        this.cards = cards;
    }

    /** Where the next review of a kind goes on from. */
    private record Last(Instant signedAt, Instant lookedTo) {}

    void write(Path folder, LoggedIds logged) {
        Map<ReviewKind, Last> last = before();
        boolean whole = isOfAllAccounts();
        try (CsvFile reviews = new CsvFile(
                folder.resolve(REVIEWS),
                "id",
                "kind",
                "looked_from",
                "looked_to",
                "due_at",
                "signed_at",
                "signed_by",
                "statement",
                "findings",
                "looked_at")) {
            Rows.each(
                    database,
                    SIGNED,
                    row -> {
                        Instant signed = signed(row, whole, reviews);
                        if (whole) {
                            logged.add(EntryKind.REVIEW, row.getLong("id"));
                        }
                        last.put(
                                ReviewKind.valueOf(row.getString("kind")),
                                new Last(signed, Rows.knownInstant(row, "period_to")));
                    },
                    period.from(),
                    period.end(),
                    period.knownAt());
            last.forEach((kind, one) -> unsigned(kind, one, reviews));
        }
    }

    private Map<ReviewKind, Last> before() {
        Map<ReviewKind, Last> last = new EnumMap<>(ReviewKind.class);
        Rows.each(database, ReviewCalendar.BEGIN, row -> {
            Instant began = Rows.instant(row, "began");
            for (ReviewKind kind : ReviewKind.values()) {
                if (began != null) {
                    last.put(kind, new Last(began, began));
                }
            }
        });
        Rows.each(
                database,
                BEFORE,
                row -> last.put(
                        ReviewKind.valueOf(row.getString("kind")),
                        new Last(Rows.knownInstant(row, "signed_at"), Rows.knownInstant(row, "period_to"))),
                period.from(),
                period.knownAt());
        return last;
    }

    private boolean isOfAllAccounts() {
        long[] others = new long[1];
        Rows.each(
                database,
                NOT_COVERED.formatted(period.scope().only("a.account_id")),
                row -> others[0] = row.getLong("accounts"),
                period.knownAt());
        return others[0] == 0;
    }

    private static Instant signed(ResultSet row, boolean whole, CsvFile reviews) throws SQLException {
        String lookedAt = row.getString("looked_at");
        Instant signed = Rows.knownInstant(row, "signed_at");
        reviews.row(
                row.getLong("id"),
                row.getString("kind"),
                Rows.knownInstant(row, "period_from"),
                Rows.knownInstant(row, "period_to"),
                Rows.knownInstant(row, "due_at"),
                signed,
                row.getString("signed_by"),
                row.getString("statement"),
                row.getString("findings"),
                whole ? lookedAt : "sha256:" + Sha256.hex(lookedAt));
        return signed;
    }

    private void unsigned(ReviewKind kind, Last last, CsvFile reviews) {
        Instant due = DueDate.after(kind, last.signedAt(), cards);
        if (due.isBefore(period.end())) {
            reviews.row("", kind, last.lookedTo(), null, due, null, "", "", "", "");
        }
    }
}
