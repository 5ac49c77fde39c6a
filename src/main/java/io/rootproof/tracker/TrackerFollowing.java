package io.rootproof.tracker;

import io.rootproof.identity.Act;
import io.rootproof.ticket.TicketEnding;
import io.rootproof.tracker.TrackerCall.Kind;
import io.rootproof.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads what became of issues. One that is done says that the key was deleted: a claim, which only evidence proves. Only
 * one node does this at a time.
 */
@ApplicationScoped
class TrackerFollowing {

    private static final int AT_ONCE = 50;

    /** Jira's clock and its index may be behind. */
    private static final long OVERLAP_MINUTES = 10;

    private static final long LONGEST_LOOK_BACK = Duration.ofDays(60).toMinutes();

    private final JiraConfig config;
    private final Jira jira;
    private final TrackerRows rows;
    private final TrackerStates states;
    private final TicketEnding ending;
    private final Refusals refusals;
    private final Clock clock;

    TrackerFollowing(
            JiraConfig config,
            Jira jira,
            TrackerRows rows,
            TrackerStates states,
            TicketEnding ending,
            Refusals refusals,
            Clock clock) {
        this.config = config;
        this.jira = jira;
        this.rows = rows;
        this.states = states;
        this.ending = ending;
        this.refusals = refusals;
        this.clock = clock;
    }

    void pass() {
        Instant began = clock.instant();
        TrackerState state = states.now();
        if (config.url().isEmpty() || state.isPaused(began)) {
            return;
        }
        Instant polled = state.polledAt();
        long minutes = polled == null
                ? LONGEST_LOOK_BACK
                : Math.min(Duration.between(polled, began).toMinutes() + OVERLAP_MINUTES, LONGEST_LOOK_BACK);
        try {
            List<TrackerIssue> some = rows.open(0, AT_ONCE);
            while (!some.isEmpty()) {
                follow(some, minutes);
                some = rows.open(some.getLast().ticket(), AT_ONCE);
            }
            states.polled(began);
        } catch (JiraRefused refused) {
            states.failed(refused, clock.instant());
        }
    }

    private void follow(List<TrackerIssue> issues, long minutes) throws JiraRefused {
        List<JiraIssue> changed = changed(issues, minutes);
        states.answered(clock.instant());
        for (TrackerIssue issue : issues) {
            for (JiraIssue now : changed) {
                if (now.key().equals(issue.key())) {
                    take(issue, now);
                }
            }
        }
    }

    /** One issue that was deleted makes Jira refuse the whole search: then each is asked for by itself. */
    private List<JiraIssue> changed(List<TrackerIssue> issues, long minutes) throws JiraRefused {
        try {
            return jira.changed(issues.stream().map(TrackerIssue::key).toList(), minutes);
        } catch (JiraRefused refused) {
            if (refused.reach() != JiraRefused.Reach.CALL) {
                throw refused;
            }
        }
        List<JiraIssue> found = new ArrayList<>();
        for (TrackerIssue issue : issues) {
            try {
                found.add(jira.get(issue.key()));
            } catch (JiraRefused refused) {
                if (refused.reach() != JiraRefused.Reach.CALL) {
                    throw refused;
                }
                rows.seen(issue.ticket(), "not found in Jira", false, clock.instant());
            }
        }
        return found;
    }

    private void take(TrackerIssue issue, JiraIssue now) {
        boolean done = config.doneStatuses().stream()
                .map(String::strip)
                .anyMatch(status -> status.equalsIgnoreCase(now.status()));
        // A claim that stands names the time of deletion better than the click on a status does.
        if (done && !issue.done() && !rows.isClaimed(issue.ticket())) {
            claim(issue, now);
        }
        if (done != issue.done() || !now.status().equals(issue.status())) {
            rows.seen(issue.ticket(), now.status(), done, clock.instant());
        }
    }

    private void claim(TrackerIssue issue, JiraIssue now) {
        Instant at = clock.instant();
        Instant deletedAt = Stream.of(now.resolvedAt(), now.updatedAt(), at)
                .filter(Objects::nonNull)
                .findFirst()
                .filter(said -> said.isBefore(at))
                .orElse(at);
        try {
            ending.claimFix(
                    issue.ticket(),
                    deletedAt,
                    "Jira's " + issue.key() + " is " + now.status() + ".",
                    new Act(Tracker.ACTOR, at));
        } catch (ProblemException refused) {
            refusals.note(issue.ticket(), refused.detail(), at);
        }
    }

    /** Says back what cannot be believed. */
    @ApplicationScoped
    static class Refusals {

        private final JiraConfig config;
        private final TrackerRows rows;

        Refusals(JiraConfig config, TrackerRows rows) {
            this.config = config;
            this.rows = rows;
        }

        @Transactional
        void note(long ticket, String why, Instant now) {
            rows.add(ticket, Kind.COMMENT, "", "Rootproof does not take this as a fix: " + why, now);
            if (config.reopenTransition().isPresent()) {
                rows.add(ticket, Kind.REOPEN, "", why, now);
            }
        }
    }
}
