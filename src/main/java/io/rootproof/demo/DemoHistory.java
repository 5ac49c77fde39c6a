package io.rootproof.demo;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.rootproof.assessment.Ageing;
import io.rootproof.bundle.BundleOrders;
import io.rootproof.collection.CollectionRuns;
import io.rootproof.collection.RunCause;
import io.rootproof.collection.RunInProgress;
import io.rootproof.identity.AuditLog;
import io.rootproof.ticket.TicketUpkeep;
import io.rootproof.transparency.CheckpointReason;
import io.rootproof.transparency.Checkpoints;
import io.rootproof.web.DemoMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Replays the demo's past through the real pipeline, run after run under a clock that moves, in the background. */
@ApplicationScoped
class DemoHistory {

    private static final Logger LOG = Logger.getLogger(DemoHistory.class);
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    /** A week's: an hourly one would be two thousand. */
    private static final int RUNS_BETWEEN_CHECKPOINTS = 14;

    /** So many days are sealed when they have passed, so that there is a bundle to look at. */
    private static final Duration BUNDLE = Duration.ofDays(30);

    private final DemoMode mode;
    private final DemoPeople people;
    private final DemoCalendar calendar;
    private final CollectionRuns runs;
    private final Ageing ageing;
    private final TicketUpkeep tickets;
    private final List<DemoPast> past;
    private final DemoImports imports;
    private final Checkpoints checkpoints;
    private final BundleOrders bundles;
    private final Scheduler jobs;
    private final Clock clock;
    private @Nullable Thread replay;

    DemoHistory(
            DemoMode mode,
            DemoPeople people,
            DemoCalendar calendar,
            CollectionRuns runs,
            Ageing ageing,
            TicketUpkeep tickets,
            @All List<DemoPast> past,
            DemoImports imports,
            Checkpoints checkpoints,
            BundleOrders bundles,
            Scheduler jobs,
            Clock clock) {
        this.mode = mode;
        this.people = people;
        this.calendar = calendar;
        this.runs = runs;
        this.ageing = ageing;
        this.tickets = tickets;
        this.past = past;
        this.imports = imports;
        this.checkpoints = checkpoints;
        this.bundles = bundles;
        this.jobs = jobs;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (mode.isOn()) {
            people.ensure();
            jobs.pause(); // they live in the present, and would age the past that is not there yet
            mode.replaying("Replaying " + calendar.days() + " days of history.");
            replay = Thread.ofPlatform().name("demo-history").daemon().start(this::replay);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (replay != null) {
            replay.interrupt();
            replay.join(Duration.ofSeconds(10));
        }
    }

    private void replay() {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        Instant started = clock.instant();
        try {
            Instant today = calendar.today(started);
            List<Instant> instants = calendar.remaining(today);
            // What was done before the history begins was done to accounts that nobody knew yet.
            Instant before = calendar.lastRun();
            if (before.equals(Instant.EPOCH)) {
                before = instants.getFirst();
            }
            for (Instant instant : instants) {
                long days = Duration.between(instant, today).toDays();
                mode.replaying("Replaying " + calendar.days() + " days of history: " + days
                        + " days to go. Nothing can be changed meanwhile.");
                happen(before, instant, today);
                live(instant);
                if (instants.indexOf(instant) % RUNS_BETWEEN_CHECKPOINTS == 0) {
                    checkpoints.make(CheckpointReason.HOURLY, AuditLog.SYSTEM, instant);
                }
                before = instant;
            }
            if (!instants.isEmpty()) {
                imports.bringIn(clock.instant());
                checkpoints.make(CheckpointReason.HOURLY);
                // Made in the background, with the other jobs.
                Instant midnight = today.truncatedTo(ChronoUnit.DAYS);
                bundles.order(midnight.minus(BUNDLE), midnight, "ana", clock.instant());
            }
            LOG.infof(
                    "The demo's history is complete: %d runs in %d s.",
                    instants.size(), Duration.between(started, clock.instant()).toSeconds());
        } catch (InterruptedException stopped) {
            LOG.info("The demo's history goes on at the next start.");
        } catch (RuntimeException failure) {
            LOG.error("The demo's history ended early", failure);
        } finally {
            mode.replaying(null);
            jobs.resume();
            request.terminate();
        }
    }

    /** What people did since the last run, in order. */
    private void happen(Instant after, Instant upTo, Instant today) {
        Instant from = after;
        for (Instant until : Stream.concat(
                        past.stream()
                                .flatMap(deeds -> deeds.moments(today))
                                .filter(moment -> moment.isAfter(after) && moment.isBefore(upTo)),
                        Stream.of(upTo))
                .sorted()
                .distinct()
                .toList()) {
            for (DemoPast deeds : past) {
                deeds.between(from, until, today);
            }
            from = until;
        }
    }

    private void live(Instant instant) throws InterruptedException {
        ageing.pass(instant);
        tickets.pass(instant);
        while (true) {
            try {
                runs.runNow(RunCause.DEMO, Clock.fixed(instant, ZoneOffset.UTC));
                return;
            } catch (RunInProgress wait) {
                Thread.sleep(A_MOMENT);
            }
        }
    }
}
