package io.rootproof.audit;

import io.quarkus.qute.TemplateData;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.overview.HeatStrip;
import io.rootproof.period.AuditPeriod;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One account in an audit period.
 *
 * @param lines its time, cut where the result changes, in order
 * @param hidden how many more there are
 */
@TemplateData
record AccountView(
        AuditPeriod period,
        AccountFigures account,
        List<Line> lines,
        int hidden,
        HeatStrip strip,
        List<TicketLine> tickets,
        Instant until,
        Instant knownAt) {

    /**
     * A stretch of time within which nothing changed.
     *
     * @param evidenceId the record that decided its beginning; null where none did
     */
    @TemplateData
    record Line(
            Instant from,
            Instant to,
            Result result,
            Reason reason,
            boolean conflicting,
            String exact,
            @Nullable Long evidenceId) {

        public boolean gap() {
            return result == Result.FAILED || result == Result.UNKNOWN;
        }
    }

    /** A ticket that was open at any time of the period. */
    @TemplateData
    record TicketLine(
            long number,
            String kind,
            String state,
            Instant openedAt,
            @Nullable Instant closedAt) {}

    /** Time of one result, exactly. */
    @TemplateData
    record Sum(Result result, String exact, long seconds) {}

    public List<Sum> sums() {
        return java.util.Arrays.stream(Result.values())
                .map(result -> new Sum(
                        result,
                        Share.exact(account.time().of(result)),
                        account.time().of(result).toSeconds()))
                .toList();
    }

    public List<Line> gaps() {
        return lines.stream().filter(Line::gap).toList();
    }

    public long id() {
        return period.id;
    }

    public String periodName() {
        return period.name;
    }
}
