package io.rootproof.overview;

import io.rootproof.overview.Attention.NotProven;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What the overview shows.
 *
 * @param accounts those that were uncovered longest, by week
 */
record OverviewView(
        Instant now,
        PeriodInView period,
        Figures figures,
        Trend trend,
        Attention attention,
        TicketTimes.Answer tickets,
        OverTime overTime,
        UnitDays units,
        HeatStrip accounts,
        List<Freshness> freshness,
        Duration failureDeadline) {

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
        OverviewMessages words = Words.of(OverviewMessages.class);
        if (figures.expected() == 0) {
            return words.nothingToProve();
        }
        if (figures.provable() == 0) {
            return words.nothingProvable();
        }
        return figures.isProven()
                ? words.allProven(figures.passed())
                : words.notAllProven(figures.notProven(), figures.provable());
    }

    /** Share of the accounts that are proven now, of those that can be. */
    public String share() {
        return figures.provable() == 0 ? "–" : DayFigures.percent(figures.passed(), figures.provable());
    }

    public boolean isEmpty() {
        return figures.expected() == 0;
    }

    public List<NotProven> notProven() {
        return attention.notProven();
    }

    public long hiddenNotProven() {
        return figures.notProven() - notProven().size();
    }

    public String unitsHow() {
        OverviewMessages words = Words.of(OverviewMessages.class);
        return units.hidden() == 0 ? words.unitsHow() : words.unitsHow() + " " + words.hiddenUnits(units.hidden());
    }

    public boolean isNothingToDo() {
        return tickets.overdue().isEmpty()
                && attention.overdueReviews().isEmpty()
                && figures.stale() == 0
                && figures.notReporting() == 0
                && figures.conflicting() == 0
                && figures.expiring() == 0
                && attention.exceptionsWaiting().isEmpty()
                && attention.exceptionsEnding().isEmpty()
                && attention.lastRun() != null
                && !attention.isRunToBeLookedAt();
    }
}
