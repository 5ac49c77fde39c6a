package io.rootproof.ticket;

import io.quarkus.qute.RawString;
import io.rootproof.identity.KnownPerson;
import io.rootproof.ticket.TicketAnswer.Event;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one ticket shows.
 *
 * @param standing how the account stands now
 * @param owners who may be given the ticket
 * @param report from when a credential report can prove the claimed deletion; null while no claim stands
 * @param mayWork whether the viewer's role works tickets
 * @param mayConfirm whether the viewer could confirm imported evidence that is there
 * @param form what was typed, and refused; null on a fresh page
 */
record TicketView(
        TicketAnswer ticket,
        AccountStanding standing,
        List<Step> steps,
        List<KnownPerson> owners,
        @Nullable ReportTimes report,
        boolean mayWork,
        boolean mayConfirm,
        String viewer,
        @Nullable RefusedForm form) {

    /**
     * A line of the checklist.
     *
     * @param done the tick; null while there is none
     */
    record Step(
            int number,
            String title,
            RawString body,
            @Nullable Event done) {}

    /**
     * A form that was not taken, to be corrected.
     *
     * @param name which one
     * @param error what to do
     */
    record RefusedForm(String name, String error, String text, String other) {}

    public boolean isFailure() {
        return ticket.kind() == TicketKind.FAILURE;
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

    public boolean isTakeable() {
        return mayWork && isUnfinished() && !viewer.equals(ticket.owner());
    }

    public String nowBecause() {
        return sentence(ReasonWords.of(standing.reason()));
    }

    public String openedBecause() {
        return sentence(ReasonWords.of(ticket.reason()));
    }

    public long stepsDone() {
        return steps.stream().filter(step -> step.done() != null).count();
    }

    public List<Event> changes() {
        return of(EventType.CHANGE_RECORDED);
    }

    public List<Event> notes() {
        return of(EventType.POST_INCIDENT_NOTED);
    }

    public List<Event> links() {
        return of(EventType.LINKED);
    }

    /** How it was verified, or why it was cancelled; empty while neither has happened. */
    public String ending() {
        return ticket.events().stream()
                .filter(e -> e.type() == EventType.VERIFIED || e.type() == EventType.CANCELLED)
                .map(Event::text)
                .findFirst()
                .orElse("");
    }

    /** What was typed into a form that was refused, else nothing. */
    public String typed(String name) {
        return form != null && form.name().equals(name) ? form.text() : "";
    }

    public String typedOther(String name) {
        return form != null && form.name().equals(name) ? form.other() : "";
    }

    public boolean refused(String name) {
        return form != null && form.name().equals(name);
    }

    public @Nullable String error() {
        return form == null ? null : form.error();
    }

    private List<Event> of(EventType type) {
        return ticket.events().stream().filter(e -> e.type() == type).toList();
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
