package io.rootproof.ticket;

import io.quarkus.qute.RawString;
import io.rootproof.assessment.Result;
import io.rootproof.identity.KnownPerson;
import io.rootproof.ticket.TicketAnswer.Cited;
import io.rootproof.ticket.TicketAnswer.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one ticket shows.
 *
 * @param standing how the account stands now
 * @param steps the checklist; empty where there is none
 * @param card version of the control card whose runbook the checklist is
 * @param owners who may be given the ticket
 * @param report from when a credential report can prove the claimed deletion, or one made now; null where none closes
 * @param lastKey when a key was last seen; null if not known
 * @param remedy what is offered beside the checklist
 * @param mayWork whether the viewer's role works tickets
 * @param mayConfirm whether the viewer could confirm imported evidence that is there
 * @param form what was typed, and refused
 */
record TicketView(
        TicketAnswer ticket,
        AccountStanding standing,
        List<Step> steps,
        int card,
        List<KnownPerson> owners,
        @Nullable ReportTimes report,
        @Nullable Instant lastKey,
        Remedy remedy,
        boolean mayWork,
        boolean mayConfirm,
        String viewer,
        TypedForm form,
        Instant now) {

    private static final int EVENTS = 20;
    private static final int SAID = 10;
    private static final int CITED = 20;

    /**
     * A line of the checklist.
     *
     * @param done the tick; null while there is none
     * @param current whether it is the first without a tick
     */
    record Step(
            int number,
            String title,
            RawString body,
            @Nullable Event done,
            boolean current) {}

    public NextStep next() {
        return NextStep.of(new NextStep.Asked(
                ticket, standing, viewer, mayWork, mayConfirm, standingReport(), stepsDone(), steps.size(), now));
    }

    public boolean isFailure() {
        return ticket.kind() == TicketKind.FAILURE;
    }

    /** Whether it was opened for Security Hub's silence, while other sources decided. */
    public boolean isOpenedBySilence() {
        return !isFailure() && ticket.result() != Result.UNKNOWN;
    }

    /** Since when there has been the silence that opened it; null if it was opened by another, or is over. */
    public @Nullable Instant silentSince() {
        Instant since = isUnfinished() && isOpenedBySilence() ? standing.hubSilentSince() : null;
        return since == null || since.isAfter(ticket.openedAt()) ? null : since;
    }

    public boolean isUnfinished() {
        return ticket.state().isUnfinished();
    }

    public boolean isAwaiting() {
        return ticket.state() == TicketState.AWAITING_VERIFICATION;
    }

    public boolean isCancelled() {
        return ticket.state() == TicketState.CANCELLED;
    }

    /** Whether cancelling would be refused. */
    public boolean isBoundToStayOpen() {
        return standing.failsInScope();
    }

    /** Whether somebody else's ticket may be taken; one that nobody has is taken by the step above all others. */
    public boolean isTakeable() {
        return mayWork && isUnfinished() && !viewer.equals(ticket.owner()) && next().kind() != NextStep.Kind.TAKE;
    }

    /** Until it is due; negative if it is overdue. */
    public Duration left() {
        return Duration.between(now, ticket.dueAt());
    }

    /** The report while a claim stands; null otherwise. */
    public @Nullable ReportTimes standingReport() {
        TicketAnswer.FixClaim claim = ticket.fixClaim();
        return claim == null || claim.refutedAt() != null ? null : report;
    }

    public long stepsDone() {
        return steps.stream().filter(step -> step.done() != null).count();
    }

    public Shown<Event> events() {
        return Shown.first(EVENTS, ticket.events().reversed());
    }

    public Shown<Event> changes() {
        return of(EventType.CHANGE_RECORDED);
    }

    public Shown<Event> notes() {
        return of(EventType.POST_INCIDENT_NOTED);
    }

    public Shown<Event> links() {
        return of(EventType.LINKED);
    }

    public Shown<Cited> opening() {
        return Shown.first(CITED, ticket.openingEvidence());
    }

    public Shown<Cited> refuting() {
        return Shown.first(CITED, ticket.refutingEvidence());
    }

    public Shown<Cited> closing() {
        return Shown.first(CITED, ticket.closingEvidence());
    }

    public Shown<Cited> lookups() {
        return Shown.first(CITED, ticket.huntEvidence().reversed());
    }

    /** What the last hunt brought; null if there was none. */
    public @Nullable Event hunt() {
        return ticket.events().reversed().stream()
                .filter(e -> e.type() == EventType.HUNTED)
                .findFirst()
                .orElse(null);
    }

    /** How it was verified, or why it was cancelled; empty while neither has happened. */
    public String ending() {
        return ticket.events().stream()
                .filter(e -> e.type() == EventType.VERIFIED || e.type() == EventType.CANCELLED)
                .map(Event::text)
                .findFirst()
                .orElse("");
    }

    /** What was typed into an input, if its form was refused. */
    public String typed(String key) {
        return form.fields().getOrDefault(key, "");
    }

    /** What is wrong with an input; null if nothing. */
    public @Nullable String wrong(String key) {
        return form.errors().at(key);
    }

    public boolean refused(String name) {
        return form.name().equals(name);
    }

    /** What was typed into a form that is no longer offered, so that it is not lost. */
    public List<String> displaced() {
        boolean gone = refused("claim") && !(isUnfinished() && isFailure())
                || refused("owner") && !isUnfinished()
                || refused("confirm") && !mayConfirm;
        return gone
                ? form.fields().values().stream()
                        .filter(text -> !text.isBlank())
                        .toList()
                : List.of();
    }

    private Shown<Event> of(EventType type) {
        return Shown.first(
                SAID,
                ticket.events().reversed().stream()
                        .filter(e -> e.type() == type)
                        .toList());
    }
}
