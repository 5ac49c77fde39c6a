package io.rootproof.collection;

import io.rootproof.account.Population;
import io.rootproof.collection.aws.Connection;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.EvidenceStored;
import io.rootproof.prevention.Preventions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Executes a run from its beginning to its close, whatever happens in between. */
@ApplicationScoped
class RunExecutor {

    private static final Logger LOG = Logger.getLogger(RunExecutor.class);

    private final RunLedger ledger;
    private final CollectionSources sources;
    private final CollectionConfig config;
    private final EvidenceStore store;
    private final Population population;
    private final Preventions preventions;
    private final SecurityHubPasses passes;
    private final AccountTargets targets;
    private final Event<EvidenceStored> stored;

    RunExecutor(
            RunLedger ledger,
            CollectionSources sources,
            CollectionConfig config,
            EvidenceStore store,
            Population population,
            Preventions preventions,
            SecurityHubPasses passes,
            AccountTargets targets,
            Event<EvidenceStored> stored) {
        this.ledger = ledger;
        this.sources = sources;
        this.config = config;
        this.store = store;
        this.population = population;
        this.preventions = preventions;
        this.passes = passes;
        this.targets = targets;
        this.stored = stored;
    }

    void execute(long runId, Clock clock) {
        if (!ledger.claim(runId, Node.name())) {
            return;
        }
        RunProgress progress = new RunProgress();
        Consumer<Failure> failed = failure -> {
            progress.failed();
            ledger.fail(runId, failure, clock.instant());
        };
        boolean stopped = false;
        try (Heartbeat heartbeat = new Heartbeat(ledger, runId, progress, config.heartbeat())) {
            try {
                collect(runId, clock, progress, failed, heartbeat);
            } catch (InterruptedException stop) {
                stopped = true;
                failed.accept(Failure.ofRun("Interrupted", "The run was stopped before its end."));
            } catch (RuntimeException bug) {
                LOG.errorf(bug, "Run %d", runId);
                failed.accept(Failure.ofRun("InternalError", String.valueOf(bug)));
            }
            assess(clock, progress, failed);
        }
        ledger.close(runId, stopped ? RunStatus.INTERRUPTED : progress.outcome(), progress, clock.instant());
        if (stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Connection> reaching(String accountId, CollectionSources.From from, Consumer<Failure> failed) {
        List<Connection> reaching = targets.connections(accountId, from.connections());
        if (reaching.isEmpty()) {
            failed.accept(new Failure(
                    accountId,
                    null,
                    null,
                    "Run",
                    "NoConnection",
                    "No connection that is enabled reaches this account."));
        }
        return reaching;
    }

    private void collect(long runId, Clock clock, RunProgress progress, Consumer<Failure> failed, Heartbeat heartbeat)
            throws InterruptedException {
        CollectionSources.From from = sources.now();
        if (from.connections().isEmpty() && ledger.onlyAccount(runId).isEmpty()) {
            failed.accept(
                    Failure.ofRun("NoConnection", "No AWS connection is configured, so there is nothing to ask."));
        }
        EvidenceBuffer evidence = new EvidenceBuffer(
                store,
                progress::appended,
                (refused, why) -> failed.accept(new Failure(
                        refused.accountId(),
                        null,
                        refused.region(),
                        refused.operation(),
                        "NotStored",
                        String.valueOf(why))));
        Slots slots = new Slots(config.concurrency());
        Optional<String> only = ledger.onlyAccount(runId);
        List<Connection> asked =
                only.map(account -> reaching(account, from, failed)).orElse(from.connections());
        for (Connection connection : asked) {
            try {
                ConnectionCollector collector = new ConnectionCollector(
                        connection,
                        from.transport(),
                        clock,
                        runId,
                        population,
                        preventions,
                        passes,
                        slots,
                        evidence,
                        progress,
                        failed);
                if (only.isPresent()) {
                    collector.collect(targets.visit(only.get(), connection));
                } else {
                    collector.collect();
                }
            } catch (RuntimeException bug) {
                LOG.errorf(bug, "Run %d, connection %s", runId, connection.name());
                failed.accept(new Failure(null, connection.name(), null, "Run", "InternalError", String.valueOf(bug)));
            } finally {
                evidence.flush();
            }
            heartbeat.throwIfLost();
        }
    }

    /** The run stays open until what it brought has been judged: a closed run's results can be read. */
    private void assess(Clock clock, RunProgress progress, Consumer<Failure> failed) {
        progress.step("Assessing accounts and updating tickets");
        try {
            stored.fire(new EvidenceStored(clock.instant()));
        } catch (RuntimeException failure) {
            LOG.error("Evidence of a run could not be assessed", failure);
            failed.accept(Failure.ofRun("NotAssessed", String.valueOf(failure)));
        }
    }
}
