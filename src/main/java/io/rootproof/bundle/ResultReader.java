package io.rootproof.bundle;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the results of a period as known at its time: of the rows that cover an instant, the latest written counts. */
final class ResultReader {

    private static final String INTERVALS = "select id, account_id, valid_from, valid_to, result, reason, conflicting,"
            + " evidence_id from result_interval r where account_id >= ? and account_id <= ? and known_from <= ?"
            + " and valid_from < ? and (valid_to is null or valid_to > ?)";
    private static final String ORDER = " order by account_id, id";

    private final DataSource database;
    private final ReportPeriod period;

    ResultReader(DataSource database, ReportPeriod period) {
        this.database = database;
        this.period = period;
    }

    /**
     * The segments of each of these accounts, which are neighbours in the order of ids.
     *
     * @param rows is told the id of every row that they are made of
     */
    Map<String, List<Segment>> of(List<AccountAsOf> accounts, LongConsumer rows) {
        Map<String, Timeline<Decided>> lines = new HashMap<>();
        for (AccountAsOf account : accounts) {
            Instant since = account.memberSince();
            Timeline<Decided> line = new Timeline<>(since.isAfter(period.from()) ? since : period.from(), period.end());
            line.paint(period.from(), period.end(), Decided.withoutEvidence(account.partition()));
            lines.put(account.accountId(), line);
        }
        Rows.each(
                database,
                INTERVALS + period.scope().only("r.account_id") + ORDER,
                row -> {
                    Timeline<Decided> line = lines.get(row.getString("account_id"));
                    if (line != null) {
                        rows.accept(row.getLong("id"));
                        Instant to = Rows.instant(row, "valid_to");
                        line.paint(
                                Rows.knownInstant(row, "valid_from"), to == null ? period.end() : to, Decided.by(row));
                    }
                },
                accounts.getFirst().accountId(),
                accounts.getLast().accountId(),
                period.knownAt(),
                period.end(),
                period.from());
        Map<String, List<Segment>> segments = new HashMap<>();
        for (AccountAsOf account : accounts) {
            segments.put(account.accountId(), segments(account, lines.get(account.accountId())));
        }
        return segments;
    }

    private List<Segment> segments(AccountAsOf account, @Nullable Timeline<Decided> line) {
        List<Segment> segments = new ArrayList<>();
        if (line != null) {
            line.each((from, to, decided) -> split(account, from, to, decided, segments));
        }
        return segments;
    }

    /** Cuts a stretch where the scope changed, and joins it to the one before if nothing that is shown differs. */
    private void split(AccountAsOf account, Instant from, Instant to, Decided decided, List<Segment> segments) {
        List<Instant> cuts = new ArrayList<>();
        cuts.add(from);
        account.scope().changesWithin(period).stream()
                .filter(at -> at.isAfter(from) && at.isBefore(to))
                .sorted()
                .forEach(cuts::add);
        cuts.add(to);
        for (int i = 0; i + 1 < cuts.size(); i++) {
            boolean inScope = Boolean.parseBoolean(account.scope().at(cuts.get(i), period.knownAt()));
            Segment next = new Segment(
                    cuts.get(i),
                    cuts.get(i + 1),
                    decided.result(),
                    decided.reason(),
                    decided.conflicting(),
                    inScope,
                    decided.evidenceId());
            if (!segments.isEmpty()
                    && segments.getLast().looksLike(next)
                    && segments.getLast().to().equals(next.from())) {
                segments.set(segments.size() - 1, segments.getLast().until(next.to()));
            } else {
                segments.add(next);
            }
        }
    }

    private record Decided(
            Result result,
            Reason reason,
            boolean conflicting,
            @Nullable Long evidenceId) {

        /** What is so before anything was decided; where there is a root user that is time without proof. */
        static Decided withoutEvidence(String partition) {
            Verdict before = Verdict.before(partition);
            return new Decided(before.result(), before.reason(), before.conflicting(), null);
        }

        static Decided by(ResultSet row) throws SQLException {
            return new Decided(
                    Result.valueOf(row.getString("result")),
                    Reason.valueOf(row.getString("reason")),
                    row.getBoolean("conflicting"),
                    Rows.number(row, "evidence_id"));
        }
    }
}
