package io.rootproof.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.control.CardContent;
import io.rootproof.control.CardEditing;
import io.rootproof.control.CardSection;
import io.rootproof.control.ControlCard;
import io.rootproof.control.ControlPolicy;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.NewEvidence;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A version of the card with other numbers counts from its date on, for what is stored, too. */
abstract class CardPolicyTestCases {

    private static final AtomicInteger WRITTEN = new AtomicInteger();
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    EvidenceStore store;

    @Inject
    Assessor assessor;

    @Inject
    Ageing ageing;

    @Inject
    Results results;

    @Inject
    StatusRebuild rebuild;

    @Inject
    CardEditing editing;

    @Inject
    DataSource database;

    @Test
    void shorterAge_makesProofEndAtItsDate_notBefore_andNothingStaysGreen() {
        String account = "740000000001";
        Instant seen = begin("2026-03-03T12:00:00Z");
        Instant recorded = seen.plus(HOUR.multipliedBy(5));
        Instant change = seen.plus(HOUR.multipliedBy(10));
        collect(seen, Received.summary(account, "0", seen));
        write(PolicyOf.ages(HOUR.multipliedBy(8), HOUR.multipliedBy(8)), change, recorded);

        assertThat(assessor.assess(recorded)).contains(account);
        AccountStatus ahead = status(account);
        assertThat(ahead.result).isEqualTo(Result.PASSED);
        assertThat(ahead.validUntil).isEqualTo(change.minusMillis(1));
        assertThat(ahead.dueAt).isEqualTo(change);
        assertThat(ahead.resultAt(change)).isEqualTo(Result.UNKNOWN);
        assertThat(result(account, change.minusMillis(1), change)).isEqualTo(Result.PASSED);
        assertThat(result(account, change, change)).isEqualTo(Result.UNKNOWN);

        assertThat(ageing.pass(change.minusMillis(1))).doesNotContain(account);
        assertThat(ageing.pass(change)).contains(account);
        assertThat(status(account).result).isEqualTo(Result.UNKNOWN);
        assertThat(status(account).reason).isEqualTo(Reason.STALE);
        assertThat(status(account).since).isEqualTo(change);
        compareWithTheRebuilt(account, change);
    }

    @Test
    void asKnownBeforeTheVersion_isWhatWasReportedThen() {
        String account = "740000000002";
        Instant seen = begin("2026-04-03T12:00:00Z");
        Instant recorded = seen.plus(HOUR.multipliedBy(5));
        Instant change = seen.plus(HOUR.multipliedBy(10));
        collect(seen, Received.summary(account, "0", seen));
        write(PolicyOf.ages(HOUR.multipliedBy(8), HOUR.multipliedBy(8)), change, recorded);
        assessor.assess(recorded);
        Instant now = change.plus(HOUR);

        for (Instant knownAt : List.of(seen, recorded.minusMillis(1), recorded, now)) {
            boolean known = !knownAt.isBefore(recorded);
            assertThat(results.at(account, change, knownAt, now)
                            .orElseThrow()
                            .verdict()
                            .result())
                    .as("as known at %s", knownAt)
                    .isEqualTo(known ? Result.UNKNOWN : Result.PASSED);
            assertThat(results.explain(account, change, knownAt, now)
                            .orElseThrow()
                            .result())
                    .as("explained as known at %s", knownAt)
                    .isEqualTo(known ? Result.UNKNOWN : Result.PASSED);
        }
    }

    @Test
    void longerAge_doesNotReviveTimeThatWasUnknown() {
        String account = "740000000003";
        Instant seen = begin("2026-05-03T12:00:00Z");
        Instant change = seen.plus(HOUR.multipliedBy(30));
        collect(seen, Received.summary(account, "0", seen));
        ageing.pass(change.minus(HOUR));
        assertThat(status(account).result).isEqualTo(Result.UNKNOWN);

        write(PolicyOf.ages(HOUR.multipliedBy(48), HOUR.multipliedBy(48)), change, change);
        assessor.assess(change);

        assertThat(status(account).result).isEqualTo(Result.PASSED);
        assertThat(status(account).since).isEqualTo(change);
        assertThat(status(account).validUntil).isEqualTo(seen.plus(HOUR.multipliedBy(48)));
        assertThat(result(account, seen.plus(HOUR.multipliedBy(28)), change)).isEqualTo(Result.UNKNOWN);
        assertThat(result(account, change.minusMillis(1), change)).isEqualTo(Result.UNKNOWN);
        assertThat(result(account, change, change)).isEqualTo(Result.PASSED);
        compareWithTheRebuilt(account, change);
    }

    @Test
    void lateEvidence_isJudgedByTheNumbersOfItsTime() {
        String account = "740000000004";
        Instant seen = begin("2026-06-03T12:00:00Z");
        Instant change = seen.plus(HOUR.multipliedBy(12));
        collect(seen.minus(HOUR), Received.finding(account, "NOT_AVAILABLE", seen.minus(HOUR), seen.minus(HOUR)));
        write(PolicyOf.ages(HOUR.multipliedBy(8), HOUR.multipliedBy(8)), change, change);
        assessor.assess(change);
        Instant late = change.plus(HOUR);

        collect(late, Received.finding(account, "eu-west-1", "PASSED", seen, late));

        assertThat(result(account, seen, late)).isEqualTo(Result.PASSED);
        assertThat(result(account, change.minusMillis(1), late)).isEqualTo(Result.PASSED);
        assertThat(result(account, change, late)).isEqualTo(Result.UNKNOWN);
        assertThat(status(account).result).isEqualTo(Result.UNKNOWN);
        compareWithTheRebuilt(account, late);
    }

    @Test
    void versionWithTheSameNumbers_owesNobodyAnAssessment() {
        String account = "740000000005";
        Instant seen = begin("2026-07-03T12:00:00Z");
        collect(seen, Received.summary(account, "0", seen));

        write(ControlPolicy.standard(), seen.plus(HOUR), seen.plus(HOUR));

        assertThat(Selected.rows(database, "select id from pending_assessment where account_id = ?", account))
                .isEmpty();
    }

    /** From an hour before on the numbers are those that are delivered, whatever other tests left behind. */
    private Instant begin(String noon) {
        Instant seen = Instant.parse(noon);
        Instant before = seen.minus(HOUR.multipliedBy(24));
        write(ControlPolicy.standard(), before, before);
        assessor.assess(before);
        return seen;
    }

    private void write(ControlPolicy policy, Instant from, Instant now) {
        ControlCard newest = editing.newest();
        List<CardSection> sections = new ArrayList<>(newest.sections());
        sections.set(0, new CardSection("Objective", "Written " + WRITTEN.incrementAndGet() + " times."));
        editing.change(
                newest.version(),
                new CardContent(policy, newest.mappings(), newest.mappingNote(), sections, newest.runbook()),
                "Other numbers.",
                from.toString(),
                "otto",
                now);
    }

    private void collect(Instant now, NewEvidence... received) {
        store.append(List.of(received));
        assessor.assess(now);
    }

    private Result result(String account, Instant at, Instant now) {
        Result stored =
                results.at(account, at, now, now).orElseThrow().verdict().result();
        assertThat(results.explain(account, at, now, now).orElseThrow().result())
                .isEqualTo(stored);
        return stored;
    }

    private void compareWithTheRebuilt(String account, Instant now) {
        List<String> kept = cached(account);
        rebuild.rebuild(account, now);
        assertThat(cached(account)).isEqualTo(kept);
    }

    private List<String> cached(String account) {
        List<String> rows = new ArrayList<>(Selected.rows(
                database,
                "select result, reason, since, valid_until, observed_at, evidence_id, security_hub,"
                        + " security_hub_silent_since from account_status where account_id = ?",
                account));
        rows.addAll(Selected.rows(
                database,
                "select utc_day, passed_seconds, unknown_seconds from result_day where account_id = ? order by utc_day",
                account));
        return rows;
    }

    private static AccountStatus status(String account) {
        return QuarkusTransaction.requiringNew().call(() -> AccountStatus.findById(account));
    }
}
