package io.rootproof.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * When the demo's history happens. It ends "today", at the first start, and keeps to that after a restart: its oldest run
 * tells when it began.
 */
@ApplicationScoped
class DemoCalendar {

    /** Runs are made twice a day, as by the default schedule, for these last days only: */
    private static final Duration OFTEN = Duration.ofDays(10);
    /** before, no more often than it takes for evidence to last from one to the next; */
    private static final Duration DAILY = Duration.ofDays(33);
    /** and in the beginning, as long as findings last, which is longer than reports do. */
    private static final Duration SELDOM = Duration.ofHours(35);

    private final EntityManager entities;
    private final Duration length;

    DemoCalendar(
            EntityManager entities,
            @ConfigProperty(name = "rootproof.demo.history-days", defaultValue = "90") int historyDays) {
        this.entities = entities;
        this.length = Duration.ofDays(historyDays);
    }

    /** How far the history reaches back. */
    long days() {
        return length.toDays();
    }

    /** The end of the history. */
    @Transactional
    Instant today(Instant now) {
        Instant first = entities.createQuery("select min(startedAt) from CollectionRun", Instant.class)
                .getSingleResult();
        return first == null ? now.truncatedTo(ChronoUnit.MINUTES) : first.plus(length);
    }

    /** The instants at which runs are still to be made, in order. */
    @Transactional
    List<Instant> remaining(Instant today) {
        Instant last = lastRun();
        List<Instant> instants = new ArrayList<>();
        Instant at = today.minus(length);
        while (at.isBefore(today)) {
            instants.add(at);
            at = at.plus(step(at, today));
        }
        instants.add(today);
        return instants.stream().filter(instant -> instant.isAfter(last)).toList();
    }

    /** When the newest run was made; the epoch if there is none. */
    @Transactional
    Instant lastRun() {
        Instant last = entities.createQuery("select max(startedAt) from CollectionRun", Instant.class)
                .getSingleResult();
        return last == null ? Instant.EPOCH : last;
    }

    private static Duration step(Instant at, Instant today) {
        if (at.isBefore(today.minus(DAILY))) {
            return SELDOM;
        }
        return Duration.ofHours(at.isBefore(today.minus(OFTEN)) ? 24 : 12);
    }
}
