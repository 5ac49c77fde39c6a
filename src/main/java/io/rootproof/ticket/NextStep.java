package io.rootproof.ticket;

import io.rootproof.web.Words;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What whoever is looking does next with a ticket: a sentence, and at most one button.
 *
 * @param kind which button
 * @param at an instant that the sentence ends with; null for none
 */
record NextStep(Kind kind, String sentence, @Nullable Instant at) {

    enum Kind {
        TAKE,
        CLAIM,
        COLLECT,
        SWITCH_ON,
        CONFIRM,
        NOTE,
        NOTHING
    }

    /** What the choice turns on. */
    record Asked(
            TicketAnswer ticket,
            AccountStanding standing,
            String viewer,
            boolean mayWork,
            boolean mayConfirm,
            @Nullable ReportTimes report,
            long stepsDone,
            int steps,
            Instant now) {

        boolean isFailure() {
            return ticket.kind() == TicketKind.FAILURE;
        }

        boolean isMine() {
            return viewer.equals(ticket.owner());
        }

        /** Whether the gap is Security Hub's silence alone, which collecting does not end. */
        boolean isHubSilent() {
            return !isFailure() && standing.isHubAloneSilent();
        }

        boolean isNoted() {
            return ticket.events().stream().anyMatch(e -> e.type() == EventType.POST_INCIDENT_NOTED);
        }
    }

    static NextStep of(Asked asked) {
        TicketStepMessages words = Words.of(TicketStepMessages.class);
        if (!asked.ticket().state().isUnfinished()) {
            return finished(asked, words);
        }
        if (asked.mayConfirm()) {
            return new NextStep(Kind.CONFIRM, words.nextConfirm(), null);
        }
        if (!asked.mayWork()) {
            return new NextStep(Kind.NOTHING, words.nextRead(), null);
        }
        return switch (asked.ticket().state()) {
            case OPEN -> untouched(asked, words);
            case AWAITING_VERIFICATION -> awaiting(asked, words);
            default -> begun(asked, words);
        };
    }

    private static NextStep finished(Asked asked, TicketStepMessages words) {
        if (asked.ticket().state() == TicketState.CANCELLED) {
            return new NextStep(Kind.NOTHING, words.nextCancelled(), null);
        }
        return asked.mayWork() && asked.isFailure() && !asked.isNoted()
                ? new NextStep(Kind.NOTE, words.nextNote(), null)
                : new NextStep(Kind.NOTHING, words.nextNothing(), null);
    }

    private static NextStep untouched(Asked asked, TicketStepMessages words) {
        String owner = asked.ticket().owner();
        if (owner != null && !asked.isMine()) {
            return new NextStep(Kind.TAKE, words.nextTakeOver(owner), null);
        }
        if (asked.isHubSilent()) {
            return new NextStep(Kind.TAKE, words.nextTakeHub(asked.standing().isHubNever()), null);
        }
        return new NextStep(Kind.TAKE, asked.isFailure() ? words.nextTake() : words.nextTakeGap(), null);
    }

    private static NextStep awaiting(Asked asked, TicketStepMessages words) {
        ReportTimes report = asked.report();
        return report != null && report.earliest().isAfter(asked.now())
                ? new NextStep(Kind.NOTHING, words.nextWait(), report.earliest())
                : new NextStep(Kind.COLLECT, words.nextCollect(), null);
    }

    private static NextStep begun(Asked asked, TicketStepMessages words) {
        String owner = asked.ticket().owner();
        if (owner == null) {
            return untouched(asked, words);
        }
        if (!asked.isMine()) {
            return new NextStep(Kind.NOTHING, words.nextOther(owner), null);
        }
        if (asked.isHubSilent()) {
            return new NextStep(Kind.SWITCH_ON, words.nextHub(asked.standing().isHubNever()), null);
        }
        if (!asked.isFailure()) {
            return new NextStep(Kind.COLLECT, words.nextCollectGap(), null);
        }
        TicketAnswer.FixClaim claim = asked.ticket().fixClaim();
        return new NextStep(
                Kind.CLAIM,
                claim != null && claim.refutedAt() != null
                        ? words.nextClaimAgain()
                        : words.nextClaim(asked.stepsDone(), asked.steps()),
                null);
    }
}
