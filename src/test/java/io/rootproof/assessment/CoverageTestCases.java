package io.rootproof.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.Account;
import io.rootproof.account.AccountId;
import io.rootproof.account.Change;
import io.rootproof.account.Lifecycle;
import io.rootproof.account.ListedAccount;
import io.rootproof.account.Population;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.NewEvidence;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

abstract class CoverageTestCases {

    /** Midnight, so that a day's worth of anything is a day's row. */
    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    EvidenceStore store;

    @Inject
    Population population;

    @Inject
    Assessor assessor;

    @Inject
    Ageing ageing;

    @Inject
    Coverage coverage;

    @Inject
    DayStrip strip;

    @Test
    void provenForAPart_theRestIsAGapWithItsCause() {
        String account = "730000000001";
        list(account, "aws", Lifecycle.ACTIVE, START);
        collect(START, Received.finding(account, "PASSED", START, START));

        AccountCoverage covered = of(account, START, START.plus(DAY.multipliedBy(4)), START.plus(DAY.multipliedBy(9)));

        assertThat(covered.time().passed()).isEqualTo(DAY.multipliedBy(2));
        assertThat(covered.time().share()).isBetween(0.5, 0.50001);
        assertThat(covered.gaps())
                .containsExactly(new Gap(
                        account,
                        START.plus(DAY.multipliedBy(2)).plusMillis(1),
                        START.plus(DAY.multipliedBy(4)),
                        new Verdict(Result.UNKNOWN, Reason.STALE, false)));
    }

    @Test
    void periodThatHasNotEnded_isCountedUpToNow() {
        String account = "730000000002";
        list(account, "aws", Lifecycle.ACTIVE, START);
        collect(START, Received.finding(account, "PASSED", START, START));

        TimeByResult time = of(account, START, START.plus(DAY.multipliedBy(365)), START.plus(DAY))
                .time();

        assertThat(time.provable()).isEqualTo(DAY);
        assertThat(time.share()).isEqualTo(1.0);
    }

    @Test
    void periodInTheFuture_hasNothingToProve() {
        String account = "730000000003";
        list(account, "aws", Lifecycle.ACTIVE, START);

        TimeByResult time = of(account, START.plus(DAY), START.plus(DAY.multipliedBy(2)), START)
                .time();

        assertThat(time).isEqualTo(TimeByResult.NONE);
        assertThat(time.share()).isNull();
    }

    @Test
    void accountWithoutEvidence_countsAsUnproven_sinceItJoined() {
        String account = "730000000004";
        list(account, "aws", Lifecycle.ACTIVE, START.plus(DAY), START.minus(DAY));

        TimeByResult time = of(account, START, START.plus(DAY.multipliedBy(2)), START.plus(DAY.multipliedBy(2)))
                .time();

        assertThat(time.unknown()).isEqualTo(DAY.multipliedBy(2));
    }

    @Test
    void timeBeforeItWasSeenFirst_isNotCounted() {
        String account = "730000000005";
        list(account, "aws", Lifecycle.ACTIVE, START.plus(DAY));

        assertThat(of(account, START, START.plus(DAY.multipliedBy(2)), START.plus(DAY.multipliedBy(2)))
                        .time()
                        .provable())
                .isEqualTo(DAY);
    }

    @Test
    void suspendedAndInapplicable_standBesideTheDenominator() {
        String merged = "730000000006";
        String china = "730000000007";
        list(merged, "aws", Lifecycle.ACTIVE, START);
        list(merged, "aws", Lifecycle.SUSPENDED, START.plus(DAY));
        list(china, "aws-cn", Lifecycle.ACTIVE, START);
        assessor.assess(START.plus(DAY));
        Instant end = START.plus(DAY.multipliedBy(3));

        assertThat(of(merged, START, end, end).time().provable()).isEqualTo(DAY);
        assertThat(of(merged, START, end, end).time().notAssessable()).isEqualTo(DAY.multipliedBy(2));
        assertThat(of(china, START, end, end).time().notApplicable()).isEqualTo(DAY.multipliedBy(3));
        assertThat(of(china, START, end, end).gaps()).isEmpty();
    }

    @Test
    void timeOutOfScope_isNotCounted() {
        String account = "730000000008";
        list(account, "aws", Lifecycle.ACTIVE, START);
        scope(account, false, START.plus(DAY));
        scope(account, true, START.plus(DAY.multipliedBy(3)));
        assessor.assess(START.plus(DAY.multipliedBy(4)));
        Instant end = START.plus(DAY.multipliedBy(4));

        assertThat(of(account, START, end, end).time().provable()).isEqualTo(DAY.multipliedBy(2));
        assertThat(of(account, START, end, end).gaps())
                .extracting(Gap::from)
                .containsExactly(START, START.plus(DAY.multipliedBy(3)));
    }

    @Test
    void allAccounts_areThoseOneByOne_andTheirSum() {
        String account = "730000000009";
        list(account, "aws", Lifecycle.ACTIVE, START);
        collect(START, Received.summary(account, "1", START));
        Instant end = START.plus(DAY.multipliedBy(5));
        Map<String, AccountCoverage> all = new HashMap<>();
        coverage.forEachAccount(START, end, end, covered -> all.put(covered.accountId(), covered));

        assertThat(all).hasSize((int) (long) QuarkusTransaction.requiringNew().call(() -> Account.count()));
        TimeByResult sum = TimeByResult.NONE;
        for (AccountCoverage covered : new ArrayList<>(all.values())) {
            assertThat(covered).isEqualTo(of(covered.accountId(), START, end, end));
            sum = sum.plus(covered.time());
        }
        assertThat(coverage.ofAll(START, end, end)).isEqualTo(sum);
        assertThat(all.get(account).time().failed()).isPositive();
    }

    @Test
    void strip_showsTheWorstOfEachDay() {
        String account = "730000000010";
        Instant now = START.plus(DAY.multipliedBy(4)).plusSeconds(3600);
        list(account, "aws", Lifecycle.ACTIVE, START.plus(DAY));
        collect(START.plus(DAY), Received.finding(account, "PASSED", START.plus(DAY), START.plus(DAY)));
        Instant failed = START.plus(DAY.multipliedBy(2)).plusSeconds(60);
        collect(failed, Received.finding(account, "FAILED", failed, failed));
        collect(
                failed.plusSeconds(1),
                Received.finding(account, "PASSED", failed.plusSeconds(1), failed.plusSeconds(1)));
        ageing.pass(now);
        LocalDate first = LocalDate.parse("2026-03-01");

        assertThat(strip.ofAccount(account, first, first.plusDays(9), now).orElseThrow())
                .containsExactly(
                        new AccountDay(first, null),
                        new AccountDay(first.plusDays(1), Result.PASSED),
                        new AccountDay(first.plusDays(2), Result.FAILED),
                        new AccountDay(first.plusDays(3), Result.PASSED),
                        new AccountDay(first.plusDays(4), Result.UNKNOWN));
        assertThat(strip.ofAccount("739999999999", first, first, now)).isEmpty();
    }

    @Test
    void stripOfAll_countsEachAccountOnceADay() {
        String account = "730000000011";
        Instant seen = START.minus(Duration.ofDays(400));
        Instant now = seen.plus(DAY.multipliedBy(2));
        LocalDate first = LocalDate.ofInstant(seen, java.time.ZoneOffset.UTC);
        ageing.pass(now);
        // Other tests have accounts in those days, too.
        List<Integer> before = counts(first, now);
        list(account, "aws", Lifecycle.ACTIVE, seen);
        collect(seen, Received.finding(account, "PASSED", seen, seen));
        ageing.pass(now);

        assertThat(strip.ofOrganisation(first, first.plusDays(3), now))
                .extracting(OrganisationDay::day)
                .containsExactly(first, first.plusDays(1), first.plusDays(2));
        assertThat(counts(first, now)).containsExactly(before.get(0), before.get(1), before.get(2) + 1, before.get(3));
    }

    @Test
    void dayOfAll_isWorthItsWorst() {
        LocalDate day = LocalDate.parse("2026-03-01");
        assertThat(new OrganisationDay(day, 1, 1, 1, 1, 0.3).worst()).isEqualTo(Result.FAILED);
        assertThat(new OrganisationDay(day, 0, 1, 1, 1, 0.5).worst()).isEqualTo(Result.UNKNOWN);
        assertThat(new OrganisationDay(day, 0, 0, 1, 1, 1.0).worst()).isEqualTo(Result.PASSED);
        assertThat(new OrganisationDay(day, 0, 0, 0, 1, null).worst()).isNull();
    }

    private List<Integer> counts(LocalDate day, Instant now) {
        return strip.ofOrganisation(day, day.plusDays(1), now).stream()
                .findFirst()
                .map(all -> List.of(all.failed(), all.unknown(), all.passed(), all.notJudged()))
                .orElse(List.of(0, 0, 0, 0));
    }

    private AccountCoverage of(String account, Instant from, Instant to, Instant now) {
        return coverage.ofAccount(account, from, to, now).orElseThrow();
    }

    private void list(String account, String partition, Lifecycle lifecycle, Instant now) {
        list(account, partition, lifecycle, now, null);
    }

    private void list(String account, String partition, Lifecycle lifecycle, Instant now, @Nullable Instant joinedAt) {
        ListedAccount listed = new ListedAccount(
                new AccountId(account), null, null, partition, null, false, lifecycle, null, null, joinedAt);
        population.list(null, List.of(listed), true, Change.now(now, "collector", "Listed."));
        assessor.assess(now);
    }

    private void scope(String account, boolean inScope, Instant now) {
        QuarkusTransaction.requiringNew()
                .run(() -> population.scope(
                        Account.findById(account), inScope, Change.now(now, "ada", "Moved to another auditor.")));
    }

    private void collect(Instant now, NewEvidence... received) {
        store.append(List.of(received));
        assessor.assess(now);
    }
}
