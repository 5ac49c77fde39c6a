package io.rootproof.overview;

import io.rootproof.account.AccountChange;
import io.rootproof.assessment.AccountPast;
import io.rootproof.assessment.KeyObservation;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.ResultStretch;
import io.rootproof.onboarding.AccountAcceptance;
import io.rootproof.overview.AccountTickets.Story;
import io.rootproof.overview.TimelineEvent.Kind;
import io.rootproof.ticket.TicketEvent;
import io.rootproof.ticket.TicketKind;
import io.rootproof.web.PeriodInView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gathers what happened to an account in a period: of keys, evidence, tickets and the account itself. */
final class TimelineEvents {

    private final PeriodInView period;
    private final Instant now;
    private final List<TimelineEvent> events = new ArrayList<>();

    private TimelineEvents(PeriodInView period, Instant now) {
        this.period = period;
        this.now = now;
    }

    /** In order, the oldest first; a key that was made before the period is told of if it was seen in it. */
    static List<TimelineEvent> of(
            PeriodInView period,
            Instant now,
            AccountPast past,
            List<Story> tickets,
            List<AccountChange> changes,
            List<AccountAcceptance> acceptances) {
        TimelineEvents gathered = new TimelineEvents(period, now);
        gathered.keys(past);
        gathered.gaps(past.stretches());
        tickets.forEach(gathered::ticket);
        changes.forEach(gathered::change);
        acceptances.forEach(acceptance -> gathered.add(
                TimelineEvent.at(acceptance.acceptedAt, Kind.ACCEPTED).by(acceptance.acceptedBy, acceptance.note)));
        gathered.events.sort(
                Comparator.comparing((TimelineEvent event) -> event.at()).thenComparing(event -> event.kind()));
        return gathered.events;
    }

    private void keys(AccountPast past) {
        Set<Instant> told = new HashSet<>();
        for (KeyObservation seen : past.firstSightings()) {
            Instant made = seen.presentBefore();
            if (made != null && told.add(made)) {
                events.add(TimelineEvent.at(made, Kind.KEY_MADE)
                        .seenBy(seen.series().source(), seen.evidenceId()));
                add(TimelineEvent.at(seen.observedAt(), Kind.KEY_SEEN)
                        .seenBy(seen.series().source(), seen.evidenceId()));
            }
        }
        ResultStretch before = null;
        for (ResultStretch stretch : past.stretches()) {
            boolean fails = fails(stretch);
            if (fails && (before == null || !fails(before)) && !isToldOf(stretch.from(), past, told)) {
                add(TimelineEvent.at(stretch.from(), Kind.KEY_SEEN));
            }
            if (!fails && before != null && fails(before)) {
                add(TimelineEvent.at(stretch.from(), Kind.KEY_GONE));
            }
            before = stretch;
        }
    }

    /** A failure that begins when a key was made, or with the first that was seen of one, is told of by that. */
    private static boolean isToldOf(Instant begin, AccountPast past, Set<Instant> made) {
        return made.contains(begin)
                || past.firstSightings().stream()
                        .anyMatch(seen -> seen.presentBefore() != null
                                && seen.effectiveAt().equals(begin));
    }

    private void gaps(List<ResultStretch> stretches) {
        Instant end = period.to().isAfter(now) ? now : period.to();
        stretches.stream()
                .filter(stretch -> stretch.verdict().result() == Result.UNKNOWN)
                .forEach(stretch -> add(TimelineEvent.at(stretch.from(), Kind.GAP)
                        .lasting(
                                stretch.to().isBefore(end) ? stretch.to() : null,
                                stretch.verdict().reason())));
    }

    private void ticket(Story story) {
        boolean gap = story.ticket().kind == TicketKind.EVIDENCE_GAP;
        for (TicketEvent event : story.events()) {
            Kind kind = switch (event.type) {
                case OPENED -> Kind.TICKET_OPENED;
                case FIX_CLAIMED -> Kind.FIX_CLAIMED;
                case FIX_REFUTED -> Kind.FIX_REFUTED;
                case OVERDUE -> Kind.OVERDUE;
                case VERIFIED -> gap ? Kind.GAP_CLOSED : Kind.VERIFIED;
                default -> Kind.CANCELLED;
            };
            boolean automatic = event.actor.equals(TicketEvent.AUTOMATIC);
            add(TimelineEvent.at(event.at, kind)
                    .ofTicket(event.ticketNumber)
                    .by(automatic ? null : event.actor, automatic ? null : event.text));
        }
    }

    private void change(AccountChange change) {
        Kind kind = switch (change.field) {
            case SCOPE -> Kind.SCOPE;
            case OWNER -> Kind.OWNER;
            case LIFECYCLE -> Kind.LIFECYCLE;
            case LISTED -> Kind.LISTED;
            case NAME, ORGANIZATIONAL_UNIT -> Kind.RENAMED;
        };
        add(TimelineEvent.at(change.effectiveAt, kind).by(change.actor, change.reason));
    }

    private void add(TimelineEvent event) {
        Instant end = period.to().isAfter(now) ? now.plusMillis(1) : period.to();
        if (event.isWithin(period.from(), end)) {
            events.add(event);
        }
    }

    private static boolean fails(ResultStretch stretch) {
        return stretch.verdict().result() == Result.FAILED;
    }
}
