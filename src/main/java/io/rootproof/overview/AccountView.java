package io.rootproof.overview;

import io.rootproof.account.Account;
import io.rootproof.assessment.Assessment;
import io.rootproof.collection.CollectionFailure;
import io.rootproof.evidence.EvidenceItem;
import io.rootproof.ticket.Ticket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one account shows.
 *
 * @param since since when the result has been what it is; null where that is still to be worked out
 * @param assessment the result now, worked out with everything that was considered
 * @param disagreement null where sources agree
 * @param failures the newest calls about it that brought nothing
 */
record AccountView(
        AccountItem item,
        Account account,
        @Nullable Instant since,
        Assessment assessment,
        List<ObservationLine> observations,
        @Nullable Disagreement disagreement,
        History history,
        List<TicketLine> tickets,
        List<EvidenceItem> evidence,
        Readiness readiness,
        List<AccountAcceptance> acceptances,
        List<CollectionFailure> failures,
        List<ChangeLine> changes) {

    /** A ticket in the list of an account page. */
    record TicketLine(
            long number,
            String kind,
            String state,
            @Nullable String owner,
            Instant openedAt,
            Instant dueAt,
            @Nullable Instant closedAt,
            boolean overdue) {

        static TicketLine of(Ticket ticket, Instant now) {
            return new TicketLine(
                    ticket.number,
                    ticket.kind.label(),
                    ticket.state.name(),
                    ticket.owner,
                    ticket.openedAt,
                    ticket.dueAt,
                    ticket.closedAt,
                    ticket.isOverdue(now));
        }
    }

    /** What speaks now, and what the result rests on. */
    public List<ObservationLine> speaking() {
        return observations.stream().filter(ObservationLine::isSpeaking).toList();
    }

    /** What was looked at and set aside. */
    public List<ObservationLine> setAside() {
        return observations.stream().filter(line -> !line.isSpeaking()).toList();
    }

    public String lifecycle() {
        return account.lifecycle.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The unit as part of a link. */
    public String unitQuery() {
        return URLEncoder.encode(account.organizationalUnit, StandardCharsets.UTF_8);
    }

    public String sentence() {
        return assessment.rule().sentence();
    }

    public String result() {
        return assessment.result().name();
    }

    /** Shape and colour of the banner. */
    public String shape() {
        return switch (assessment.result()) {
            case PASSED -> "tick";
            case FAILED -> "cross";
            case UNKNOWN -> "triangle";
            case NOT_ASSESSABLE, NOT_APPLICABLE -> "dash";
        };
    }

    public String tone() {
        return switch (assessment.result()) {
            case PASSED -> "good";
            case FAILED -> "bad";
            case UNKNOWN -> "doubt";
            case NOT_ASSESSABLE, NOT_APPLICABLE -> "quiet";
        };
    }

    public String headline() {
        return ResultWords.of(assessment.result()) + ": " + ReasonWords.of(assessment.reason());
    }

    /** A key that is seen although the account cannot be assessed must not go unnoticed. */
    public boolean isKeySeenBeside() {
        return assessment.isKeySeen() && assessment.result() != io.rootproof.assessment.Result.FAILED;
    }

    public boolean isHubSilent() {
        return item.isHubMissing();
    }
}
