package io.rootproof.overview;

import io.rootproof.acceptance.AcceptanceAnswer;
import io.rootproof.account.Account;
import io.rootproof.account.ConsoleLink;
import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.RuleMessages;
import io.rootproof.collection.CollectionFailure;
import io.rootproof.evidence.EvidenceItem;
import io.rootproof.onboarding.AccountAcceptance;
import io.rootproof.onboarding.Readiness;
import io.rootproof.prevention.PreventionItem;
import io.rootproof.ticket.Ticket;
import io.rootproof.ticket.TicketKind;
import io.rootproof.web.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one account shows.
 *
 * @param since since when the result has been what it is; null where that is still to be worked out
 * @param assessment the result now, worked out with everything that was considered
 * @param disagreement null where sources agree
 * @param exceptions the newest few
 * @param prevention null where there is no root user that could make a key
 * @param failures the newest calls about it that brought nothing
 */
record AccountView(
        AccountItem item,
        Account account,
        @Nullable Instant since,
        Assessment assessment,
        List<ObservationLine> observations,
        @Nullable Disagreement disagreement,
        List<SourceCard> sources,
        History history,
        List<TicketLine> tickets,
        List<EvidenceItem> evidence,
        Readiness readiness,
        List<AccountAcceptance> acceptances,
        List<AcceptanceAnswer> exceptions,
        @Nullable PreventionItem prevention,
        List<CollectionFailure> failures,
        List<ChangeLine> changes,
        List<ConsoleLink> links,
        AccountForms forms) {

    private static final int MOST_SPEAKING = 40;
    private static final int MOST_SET_ASIDE = 25;

    /** A ticket in the list of an account page. */
    record TicketLine(
            long number,
            boolean failure,
            String state,
            @Nullable String owner,
            Instant openedAt,
            Instant dueAt,
            @Nullable Instant closedAt,
            boolean overdue) {

        static TicketLine of(Ticket ticket, Instant now) {
            return new TicketLine(
                    ticket.number,
                    ticket.kind == TicketKind.FAILURE,
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
        return observations.stream()
                .filter(ObservationLine::isSpeaking)
                .limit(MOST_SPEAKING)
                .toList();
    }

    /** Whether evidence told of a time at which nobody here knew the account. */
    public boolean isSinceBeforeKnown() {
        return since != null && since.isBefore(account.firstSeenAt);
    }

    /** What was looked at and set aside. */
    public List<ObservationLine> setAside() {
        return observations.stream()
                .filter(line -> !line.isSpeaking())
                .limit(MOST_SET_ASIDE)
                .toList();
    }

    public int setAsideCount() {
        return (int) observations.stream().filter(line -> !line.isSpeaking()).count();
    }

    /** Observations that there is no room for. */
    public int notShown() {
        return observations.size() - speaking().size() - setAside().size();
    }

    public List<RuleLine> rules() {
        return RuleLine.of(assessment.rule());
    }

    /** The unit as part of a link. */
    public String unitQuery() {
        return URLEncoder.encode(account.organizationalUnit, StandardCharsets.UTF_8);
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
        return Words.of(RuleMessages.class)
                .headline(ResultWords.of(assessment.result()), ReasonWords.of(assessment.reason()));
    }

    /** A key that is seen although the account cannot be assessed must not go unnoticed. */
    public boolean isKeySeenBeside() {
        return assessment.isKeySeen() && assessment.result() != Result.FAILED;
    }

    /** Whether evidence is waited for: not where the account cannot be judged. */
    public boolean isProofOwed() {
        return assessment.result() == Result.UNKNOWN;
    }

    /** Whether asking for an exception makes sense: there is a key, and nobody has asked yet. */
    public boolean isExceptable() {
        return account.inScope
                && assessment.result() == Result.FAILED
                && exceptions.stream().noneMatch(exception -> exception.state().isOpen());
    }

    public boolean isHubSilent() {
        return item.isHubMissing();
    }
}
