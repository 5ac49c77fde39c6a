package io.rootproof.collection;

import static io.rootproof.collection.InventedOrganization.account;
import static io.rootproof.collection.SwitchableOrganization.connection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.Account;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.Source;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

abstract class CollectionRunsTestCases {

    @Inject
    CollectionRuns runs;

    @Inject
    RunLedger ledger;

    @Inject
    SwitchableOrganization organization;

    @Inject
    Clock clock;

    @AfterEach
    void nothingToCollect() {
        organization.off();
    }

    @Test
    void run_overAnOrganization_collectsEveryAccountAndCloses() throws Exception {
        // Of a time of its own, since tests share a database and equal evidence is stored once.
        InventedOrganization invented = new InventedOrganization(25, Set.of(), Instant.parse("2026-03-04T04:04:04Z"));
        organization.use(invented, connection("first", "eu-central-1", "us-east-1"));

        CollectionRun run = read(runs.runNow(RunCause.PERSON, clock));

        assertThat(failures(run)).isEmpty();
        assertThat(run.status).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(run.finishedAt).isNotNull();
        assertThat(run.accountsExpected).isEqualTo(25);
        assertThat(run.accountsCollected).isEqualTo(25);
        // two pages of the listing, one answer about features and five about policies; a finding for each Region, a
        // report and a summary for each account
        assertThat(run.evidenceStored).isEqualTo(2 + 6 + 25 * 4);
        assertThat(QuarkusTransaction.requiringNew().call(() -> {
                    Account account = Account.findById(account(3));
                    return List.of(account.organizationalUnit, account.connection, account.inInventory);
                }))
                .isEqualTo(List.of("Root/Workloads", "first", true));
    }

    @Test
    void run_again_storesNoFindingAndNoReportTwice() throws Exception {
        organization.use(invented(5, Set.of()), connection("again", "eu-central-1"));
        read(runs.runNow(RunCause.PERSON, clock));
        long before = count(Source.SECURITY_HUB) + count(Source.CREDENTIAL_REPORT);

        CollectionRun second = read(runs.runNow(RunCause.PERSON, clock));

        assertThat(count(Source.SECURITY_HUB) + count(Source.CREDENTIAL_REPORT)).isEqualTo(before);
        assertThat(second.evidenceUnchanged).isEqualTo(5 + 5);
        assertThat(second.status).isEqualTo(RunStatus.SUCCEEDED);
    }

    @Test
    void run_whereOneAccountLetsNobodyIn_isPartialAndNamesIt() throws Exception {
        organization.use(invented(4, Set.of(2)), connection("partial", "eu-central-1"));

        CollectionRun run = read(runs.runNow(RunCause.PERSON, clock));

        assertThat(run.status).isEqualTo(RunStatus.PARTIAL);
        assertThat(run.accountsCollected).isEqualTo(3);
        assertThat(failures(run)).singleElement().satisfies(failure -> {
            assertThat(failure.accountId).isEqualTo(account(2));
            assertThat(failure.call).isEqualTo("AssumeRole");
            assertThat(failure.code).isEqualTo("AccessDenied");
            assertThat(failure.whoActs).isEqualTo(WhoActs.ACCOUNT_OWNER);
            assertThat(failure.whatToDo).contains("member role");
        });
    }

    @Test
    void run_withoutAConnection_failsAndSaysWhatToSet() throws Exception {
        CollectionRun run = read(runs.runNow(RunCause.PERSON, clock));

        assertThat(run.status).isEqualTo(RunStatus.FAILED);
        assertThat(failures(run)).singleElement().satisfies(failure -> {
            assertThat(failure.code).isEqualTo("NoConnection");
            assertThat(failure.whatToDo).contains("rootproof.aws.connections");
        });
    }

    @Test
    void run_whileOneGoesOn_isRefusedAndNamesIt() throws Exception {
        long going = runs.open(RunCause.PERSON, "ana", null, clock);

        assertThatThrownBy(() -> runs.runNow(RunCause.SCHEDULE, clock))
                .isInstanceOfSatisfying(
                        RunInProgress.class,
                        refused -> assertThat(refused.runId()).isEqualTo(going));
        assertThatThrownBy(() -> ledger.open(RunCause.PERSON, "ana", null, clock.instant()))
                .as("the database refuses it too")
                .isInstanceOf(RuntimeException.class);

        runs.closeAll();
    }

    @Test
    void run_whoseNodeDied_isFoundAndClosedInterrupted() throws Exception {
        long killed = runs.open(RunCause.PERSON, "ana", null, clock);
        assertThat(ledger.claim(killed, "a node that is gone")).isTrue();

        assertThat(runs.interruptDead()).as("its last beat is fresh").isEmpty();
        assertThat(runs.closeAll()).containsExactly(killed);

        CollectionRun run = read(killed);
        assertThat(run.status).isEqualTo(RunStatus.INTERRUPTED);
        assertThat(run.finishedAt).isNotNull();
        assertThat(failures(run))
                .singleElement()
                .satisfies(f -> assertThat(f.code).isEqualTo("Interrupted"));
        runs.execute(killed);
        assertThat(read(killed).status).as("a closed run does not begin again").isEqualTo(RunStatus.INTERRUPTED);
    }

    private static InventedOrganization invented(int accounts, Set<Integer> closedDoors) {
        return new InventedOrganization(accounts, closedDoors, Instant.parse("2026-03-03T03:03:03Z"));
    }

    private static CollectionRun read(long runId) {
        return QuarkusTransaction.requiringNew().call(() -> CollectionRun.findById(runId));
    }

    private static List<CollectionFailure> failures(CollectionRun run) {
        return QuarkusTransaction.requiringNew().call(run::failures);
    }

    private static long count(Source source) {
        return QuarkusTransaction.requiringNew().call(() -> EvidenceRecord.count("source", source));
    }
}
