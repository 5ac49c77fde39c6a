package io.rootproof.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.AccountId;
import io.rootproof.account.Change;
import io.rootproof.account.Lifecycle;
import io.rootproof.account.ListedAccount;
import io.rootproof.account.Population;
import io.rootproof.control.ControlPolicy;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.EvidenceStored;
import io.rootproof.evidence.NewEvidence;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whatever arrives in whatever order: what is stored says what the rules say, at any instant, as known at any other. */
abstract class StoredResultsTestCases {

    private static final AssessmentPolicy POLICY = AssessmentPolicy.of(ControlPolicy.standard());
    private static final Instant START = Instant.parse("2026-02-01T00:00:00Z");

    @Inject
    EvidenceStore store;

    @Inject
    Population population;

    @Inject
    Event<EvidenceStored> stored;

    @Inject
    Ageing ageing;

    @Inject
    Results results;

    @Inject
    StatusRebuild rebuild;

    @Inject
    ObservationRows observations;

    @Inject
    LifecycleRows lifecycle;

    @Inject
    IntervalRows intervals;

    @Inject
    DataSource database;

    @Test
    void anyEvidence_inAnyOrder_isStoredAsTheRulesSay() {
        for (long seed = 1; seed <= 4; seed++) {
            Random random = new Random(seed);
            List<String> accounts = List.of("70000000%d001".formatted(seed), "70000000%d002".formatted(seed));
            Instant now = happen(random, accounts);
            for (String account : accounts) {
                compareWithTheRules(random, account, now);
                compareWithTheRebuilt(account, now);
            }
        }
    }

    private Instant happen(Random random, List<String> accounts) {
        RandomEvidence evidence = new RandomEvidence(random);
        Instant now = START;
        for (int step = 0; step < 30; step++) {
            now = now.plus(evidence.hours(15)).plusMillis(1 + random.nextInt(3));
            List<NewEvidence> received = new ArrayList<>();
            for (int i = random.nextInt(5); i > 0; i--) {
                received.add(evidence.next(accounts.get(random.nextInt(accounts.size())), now));
            }
            store.append(received);
            boolean changed = step > 5 && random.nextInt(8) == 0;
            if (changed) {
                change(accounts.get(random.nextInt(accounts.size())), random, now);
            }
            if (changed || random.nextInt(4) > 0 || step == 29) {
                stored.fire(new EvidenceStored(now)); // else a crash: left over for the next time
            }
            if (random.nextInt(3) == 0) {
                ageing.pass(now);
            }
        }
        return now;
    }

    private void change(String account, Random random, Instant now) {
        Lifecycle state = random.nextInt(3) == 0 ? Lifecycle.SUSPENDED : Lifecycle.ACTIVE;
        Instant effective = random.nextBoolean() ? now : now.minus(Duration.ofHours(random.nextInt(100)));
        ListedAccount listed =
                new ListedAccount(new AccountId(account), null, null, "aws", null, false, state, null, null, null);
        population.list(null, List.of(listed), true, new Change(effective, now, "collector", "Listed so."));
    }

    private void compareWithTheRules(Random random, String account, Instant now) {
        AccountHistory history = QuarkusTransaction.requiringNew()
                .call(() -> new AccountHistory(
                        "aws",
                        observations.all(account).stream()
                                .map(ObservationRows.OfAccount::observation)
                                .toList(),
                        lifecycle.of(List.of(account)).getOrDefault(account, List.of())));
        assertThat(history.observations()).hasSizeGreaterThan(10);
        for (int i = 0; i < 150; i++) {
            Instant at = instant(random, history, now);
            Instant knownAt = instant(random, history, now);
            Verdict expected =
                    new KnownHistory(history.asKnownAt(knownAt), POLICY).at(at).verdict();
            assertThat(verdict(account, at, knownAt, now))
                    .as("%s at %s as known at %s", account, at, knownAt)
                    .isEqualTo(expected);
            if (!at.isAfter(now) && !knownAt.isAfter(now)) {
                assertThat(results.explain(account, at, knownAt, now)
                                .orElseThrow()
                                .verdict())
                        .as("explanation of %s at %s as known at %s", account, at, knownAt)
                        .isEqualTo(expected);
            }
        }
    }

    private Verdict verdict(String account, Instant at, Instant knownAt, Instant now) {
        if (at.isAfter(now) || knownAt.isAfter(now)) {
            return QuarkusTransaction.requiringNew()
                    .call(() -> intervals.at(at, knownAt, account).stream()
                            .map(IntervalRows.Interval::verdict)
                            .findFirst()
                            .orElse(Verdict.before("aws")));
        }
        return results.at(account, at, knownAt, now).orElseThrow().verdict();
    }

    private static Instant instant(Random random, AccountHistory history, Instant now) {
        KeyObservation some =
                history.observations().get(random.nextInt(history.observations().size()));
        return switch (random.nextInt(7)) {
            case 0 -> some.observedAt().plusMillis(random.nextInt(3) - 1L);
            case 1 -> some.knownAt().plusMillis(random.nextInt(3) - 1L);
            case 2 -> some.observedAt().plus(Seen.IAM_AGE).plusMillis(random.nextInt(3) - 1L);
            case 3 -> now;
            default -> START.minus(Duration.ofDays(20)).plus(Duration.ofMinutes(random.nextInt(60 * 24 * 45)));
        };
    }

    private void compareWithTheRebuilt(String account, Instant now) {
        ageing.pass(now);
        List<String> kept = cached(account);
        rebuild.rebuild(account, now);

        assertThat(cached(account)).isEqualTo(kept).hasSizeGreaterThan(5);
    }

    private List<String> cached(String account) {
        List<String> rows = new ArrayList<>();
        for (String query : List.of(
                "select result, reason, conflicting, since, valid_until, observed_at, evidence_id, security_hub,"
                        + " security_hub_silent_since, due_at, days_until from account_status where account_id = ?",
                "select utc_day, passed_seconds, failed_seconds, unknown_seconds, not_assessable_seconds"
                        + " from result_day where account_id = ? order by utc_day",
                "select source, region, newest_evidence_id from observed_series where account_id = ? order by source,"
                        + " region")) {
            rows.addAll(Selected.rows(database, query, account));
        }
        return rows;
    }
}
