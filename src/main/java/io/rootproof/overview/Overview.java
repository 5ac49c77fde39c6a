package io.rootproof.overview;

import io.rootproof.collection.CollectionRun;
import io.rootproof.control.ControlCards;
import io.rootproof.control.ControlPolicy;
import io.rootproof.period.Sight;
import io.rootproof.web.PeriodInView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers whether everything is proven now, and what needs somebody. */
@ApplicationScoped
class Overview {

    /** Accounts in the chart by week. */
    private static final int ACCOUNTS = 8;

    private final EntityManager entities;
    private final Figures.Query figures;
    private final Freshness.Query freshness;
    private final CoveredDays coveredDays;
    private final AccountWeeks accountWeeks;
    private final AttentionQuery attention;
    private final TicketTimes ticketTimes;
    private final OpenTickets tickets;
    private final ControlCards cards;
    private final Sight sight;

    Overview(
            EntityManager entities,
            Figures.Query figures,
            Freshness.Query freshness,
            CoveredDays coveredDays,
            AccountWeeks accountWeeks,
            AttentionQuery attention,
            TicketTimes ticketTimes,
            OpenTickets tickets,
            ControlCards cards,
            Sight sight) {
        this.entities = entities;
        this.figures = figures;
        this.freshness = freshness;
        this.coveredDays = coveredDays;
        this.accountWeeks = accountWeeks;
        this.attention = attention;
        this.ticketTimes = ticketTimes;
        this.tickets = tickets;
        this.cards = cards;
        this.sight = sight;
    }

    @Transactional
    OverviewView at(Instant now, PeriodInView period) {
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        ControlPolicy policy = cards.inForceAt(now).policy();
        Map<String, Figures> byUnit = figures.byUnit(now);
        Map<String, Map<LocalDate, DayFigures>> days = days(period, byUnit, today, now);
        Figures sum = sum(byUnit);
        return new OverviewView(
                now,
                period,
                sum,
                Trend.of(today, sum, days),
                attention.at(now),
                ticketTimes.at(now, period),
                OverTime.of(period, days),
                UnitDays.of(period, days),
                accountWeeks.of(period, 0, ACCOUNTS, now),
                freshness.at(now, policy),
                policy.failureDeadline());
    }

    @Transactional
    OverviewAnswer answer(Instant now) {
        return OverviewAnswer.of(
                now,
                sum(figures.byUnit(now)),
                tickets.countOverdue(now),
                lastRun(),
                freshness.at(now, cards.inForceAt(now).policy()));
    }

    private @Nullable CollectionRun lastRun() {
        return entities.createQuery(
                        "from CollectionRun r where r.accountId is null and "
                                + sight.seen()
                                        .span("r.startedAt", "r.finishedAt")
                                        .jpql()
                                + " order by r.startedAt desc, r.id desc",
                        CollectionRun.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Finished days as they were summed up, and today as it stands. */
    private Map<String, Map<LocalDate, DayFigures>> days(
            PeriodInView period, Map<String, Figures> byUnit, LocalDate today, Instant now) {
        Map<String, Map<LocalDate, DayFigures>> days = new HashMap<>();
        coveredDays
                .byUnit(
                        period.firstDay(),
                        period.lastDay(),
                        sight.seen().everything() ? Trend.days(today) : List.of(),
                        now)
                .forEach((unit, finished) -> days.put(unit, new HashMap<>(finished)));
        byUnit.forEach((unit, current) -> {
            if (current.provable() > 0) {
                days.computeIfAbsent(unit, name -> new HashMap<>()).put(today, today(current));
            }
        });
        return days;
    }

    private static DayFigures today(Figures figures) {
        // One second each: today says how it stands, and weighs next to nothing in the share of the period.
        return new DayFigures(
                1, figures.passed(), figures.failed(), figures.unknown(), figures.passed(), figures.provable());
    }

    private static Figures sum(Map<String, Figures> byUnit) {
        return byUnit.values().stream().reduce(Figures.NONE, Figures::plus);
    }
}
