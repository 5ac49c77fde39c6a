package io.rootproof.log;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.log.StoreCheck.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** The checks of the store that were made, and what came of each. */
@ApplicationScoped
public class StoreChecks {

    /**
     * A check that was made.
     *
     * @param at when it began
     * @param entries how many entries it checked
     * @param rootSha256 root of the tree that they make, lower-case hexadecimal
     * @param problems how many things did not fit
     * @param first the first hundred of them, a sentence each
     */
    public record Check(Instant at, long entries, String rootSha256, long problems, List<String> first) {

        public boolean isClean() {
            return problems == 0;
        }
    }

    private static final Logger LOG = Logger.getLogger(StoreChecks.class);

    private final StoreCheck check;
    private final LogDatabase database;
    private final MeterRegistry metrics;
    private final AtomicLong problems;

    StoreChecks(StoreCheck check, LogDatabase database, MeterRegistry metrics) {
        this.check = check;
        this.database = database;
        this.metrics = metrics;
        this.problems = metrics.gauge("rootproof.log.problems", new AtomicLong());
    }

    /** Checks the store now, and keeps what came of it. */
    public Outcome run(Instant now) {
        Outcome outcome = check.check();
        QuarkusTransaction.requiringNew().run(() -> keep(outcome, now));
        metrics.counter("rootproof.log.checks", "outcome", outcome.isClean() ? "clean" : "problems")
                .increment();
        problems.set(outcome.problems());
        if (!outcome.isClean()) {
            LOG.errorf(
                    "%d problems in the store; the first: %s",
                    outcome.problems(), outcome.first().getFirst());
        }
        return outcome;
    }

    /** The last check; empty before the first. */
    public Optional<Check> latest() {
        return newest(1).stream().findFirst();
    }

    /** Checks, newest first. */
    public List<Check> newest(int most) {
        return database.query(
                "select * from log_check order by id desc fetch first " + most + " rows only",
                row -> new Check(
                        row.getObject("checked_at", OffsetDateTime.class).toInstant(),
                        row.getLong("entries"),
                        row.getString("root_sha256"),
                        row.getLong("problems"),
                        row.getString("first_problems").lines().toList()));
    }

    private void keep(Outcome outcome, Instant now) {
        database.update(
                "insert into log_check (id, checked_at, entries, root_sha256, problems, first_problems)"
                        + " values (nextval('log_check_seq'), ?, ?, ?, ?, ?)",
                now,
                outcome.entries(),
                Hex.of(outcome.root()),
                outcome.problems(),
                String.join("\n", outcome.first()));
    }
}
