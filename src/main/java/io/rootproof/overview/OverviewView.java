package io.rootproof.overview;

import io.rootproof.collection.CollectionRun;
import io.rootproof.collection.RunStatus;
import io.rootproof.ticket.Ticket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the overview shows.
 *
 * @param notProven accounts in scope that are failed or unknown, the worst first; not all of them
 * @param overdue tickets past their due time, the longest first; not all of them
 * @param lastRun null before the first
 */
record OverviewView(
        Instant now,
        Figures figures,
        List<AccountItem> notProven,
        List<Ticket> overdue,
        boolean moreOverdue,
        @Nullable CollectionRun lastRun,
        List<Freshness> freshness,
        HeatStrip strip,
        List<Span> spans) {

    /** A link to the same page for another length of time. */
    record Span(String label, String query, boolean current) {}

    public String tone() {
        return figures.expected() == 0
                ? "quiet"
                : figures.failed() > 0 ? "bad" : figures.unknown() > 0 ? "doubt" : "good";
    }

    public String shape() {
        return switch (tone()) {
            case "good" -> "tick";
            case "bad" -> "cross";
            case "doubt" -> "triangle";
            default -> "dash";
        };
    }

    public String headline() {
        if (figures.expected() == 0) {
            return "There is nothing to prove yet";
        }
        if (figures.isProven()) {
            return "Yes: all " + counted(figures.passed(), "account") + " that can be proven "
                    + (figures.passed() == 1 ? "is" : "are") + " proven now";
        }
        return "No: " + counted(figures.notProven(), "account") + " of " + figures.provable()
                + (figures.notProven() == 1 ? " is" : " are") + " not proven now";
    }

    public boolean isEmpty() {
        return figures.expected() == 0;
    }

    public long hiddenNotProven() {
        return figures.notProven() - notProven.size();
    }

    /** How late a ticket is. */
    public Duration late(Ticket ticket) {
        return Duration.between(ticket.dueAt, now);
    }

    public boolean isRunToBeLookedAt() {
        return lastRun != null && lastRun.status != RunStatus.SUCCEEDED && lastRun.status != RunStatus.RUNNING;
    }

    public String runStatus() {
        return lastRun == null ? "" : lastRun.status.name().toLowerCase(Locale.ROOT);
    }

    public boolean isNothingToDo() {
        return overdue.isEmpty()
                && figures.stale() == 0
                && figures.notReporting() == 0
                && figures.conflicting() == 0
                && lastRun != null
                && !isRunToBeLookedAt();
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
