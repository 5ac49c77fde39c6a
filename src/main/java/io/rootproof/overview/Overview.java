package io.rootproof.overview;

import io.rootproof.assessment.Result;
import io.rootproof.collection.CollectionRun;
import io.rootproof.control.ControlCards;
import io.rootproof.overview.OverviewView.Span;
import io.rootproof.ticket.Ticket;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers whether everything is proven now, and what needs somebody. */
@ApplicationScoped
class Overview {

    private static final int NOT_PROVEN = 12;
    private static final int OVERDUE = 8;

    private final EntityManager entities;
    private final Figures.Query figures;
    private final Freshness.Query freshness;
    private final CoveredDays coveredDays;
    private final Accounts accounts;
    private final OpenTickets tickets;
    private final ControlCards cards;

    Overview(
            EntityManager entities,
            Figures.Query figures,
            Freshness.Query freshness,
            CoveredDays coveredDays,
            Accounts accounts,
            OpenTickets tickets,
            ControlCards cards) {
        this.entities = entities;
        this.figures = figures;
        this.freshness = freshness;
        this.coveredDays = coveredDays;
        this.accounts = accounts;
        this.tickets = tickets;
        this.cards = cards;
    }

    @Transactional
    OverviewView at(Instant now, PeriodInView period) {
        Map<String, Figures> byUnit = figures.byUnit(now);
        List<Ticket> overdue = tickets.overdue(now, OVERDUE + 1);
        return new OverviewView(
                now,
                sum(byUnit),
                notProven(now),
                overdue.subList(0, Math.min(OVERDUE, overdue.size())),
                overdue.size() > OVERDUE,
                lastRun(),
                freshness.at(now, cards.inForceAt(now).policy()),
                HeatStrip.of(period, days(period, byUnit, now)),
                spans(period, now));
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

    private List<AccountItem> notProven(Instant now) {
        AccountFilter filter = new AccountFilter(
                List.of(Result.FAILED, Result.UNKNOWN),
                List.of(),
                null,
                null,
                true,
                List.of(),
                null,
                null,
                AccountOrder.WORST_FIRST);
        return accounts.first(filter, NOT_PROVEN, now);
    }

    private @Nullable CollectionRun lastRun() {
        return entities.createQuery("from CollectionRun r order by r.startedAt desc, r.id desc", CollectionRun.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Finished days as they were summed up, and today as it stands. */
    private Map<String, Map<LocalDate, DayFigures>> days(
            PeriodInView period, Map<String, Figures> byUnit, Instant now) {
        Map<String, Map<LocalDate, DayFigures>> days = new HashMap<>();
        coveredDays
                .byUnit(period.firstDay(), period.lastDay(), now)
                .forEach((unit, finished) -> days.put(unit, new HashMap<>(finished)));
        LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
        if (!today.isBefore(period.firstDay()) && !today.isAfter(period.lastDay())) {
            byUnit.forEach((unit, current) -> {
                if (current.provable() > 0) {
                    days.computeIfAbsent(unit, name -> new HashMap<>()).put(today, today(today, current));
                }
            });
        }
        return days;
    }

    private static DayFigures today(LocalDate day, Figures figures) {
        // One second each: today says how it stands, and weighs next to nothing in the share of the period.
        return new DayFigures(
                day, figures.passed(), figures.failed(), figures.unknown(), figures.passed(), figures.provable());
    }

    private static Figures sum(Map<String, Figures> byUnit) {
        return byUnit.values().stream().reduce(Figures.NONE, Figures::plus);
    }

    private static List<Span> spans(PeriodInView period, Instant now) {
        LocalDate tomorrow = now.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
        return Stream.of(30, 90, 365)
                .map(days -> {
                    boolean current = period.equals(PeriodInView.ofDays(tomorrow.minusDays(days), tomorrow));
                    return new Span(days + " days", "from=" + tomorrow.minusDays(days) + "&to=" + tomorrow, current);
                })
                .toList();
    }
}
