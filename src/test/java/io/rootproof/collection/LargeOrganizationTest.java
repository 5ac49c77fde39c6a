package io.rootproof.collection;

import static io.rootproof.collection.InventedOrganization.account;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.Source;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/** The real SDK clients, the standard endpoint setting, and an HTTP server that behaves as AWS does on a bad day. */
@QuarkusTest
@TestProfile(LargeOrganizationTest.Profile.class)
class LargeOrganizationTest {

    private static final Logger LOG = Logger.getLogger(LargeOrganizationTest.class);

    public static class Profile implements QuarkusTestProfile {
        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(LargeOrganization.class));
        }

        @Override
        public String getConfigProfile() {
            return "test";
        }
    }

    @Inject
    CollectionRuns runs;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Test
    void run_overThreeHundredAccounts_collectsAllButTheBrokenAndNamesThose() throws Exception {
        CollectionRun first = timed("first");

        assertThat(first.status).isEqualTo(RunStatus.PARTIAL);
        assertThat(first.accountsExpected).isEqualTo(300);
        assertThat(first.accountsCollected).isEqualTo(295);
        List<CollectionFailure> failures = QuarkusTransaction.requiringNew().call(first::failures);
        assertThat(failures)
                .extracting(f -> f.accountId, f -> f.call, f -> f.code)
                .containsExactlyInAnyOrder(
                        tuple(account(LargeOrganization.SHUT), "AssumeRole", "AccessDenied"),
                        tuple(account(LargeOrganization.REPORT_DENIED), "GetCredentialReport", "AccessDenied"),
                        tuple(account(LargeOrganization.SUMMARY_CUT), "GetAccountSummary", "ConnectionCut"),
                        tuple(account(LargeOrganization.NEVER_READY), "GenerateCredentialReport", "ReportNotReady"),
                        tuple(account(LargeOrganization.NOT_BASE64), "GetCredentialReport", "MalformedResponse"));
        assertThat(count(Source.SECURITY_HUB)).isEqualTo(900);
        assertThat(count(Source.CREDENTIAL_REPORT)).isEqualTo(296);
        assertThat(count(Source.ACCOUNT_SUMMARY)).isEqualTo(298);

        assertThat(bound()).as("all but the management account").isEqualTo(299);

        timed("second");

        assertThat(count(Source.SECURITY_HUB)).as("no finding is stored twice").isEqualTo(900);
        assertThat(count(Source.CREDENTIAL_REPORT))
                .as("no report is stored twice")
                .isEqualTo(296);
    }

    private CollectionRun timed(String which) throws RunInProgress {
        long started = System.nanoTime();
        long id = runs.runNow(RunCause.PERSON, clock);
        LOG.infof(
                "The %s run over 300 accounts took %d ms",
                which, Duration.ofNanos(System.nanoTime() - started).toMillis());
        return QuarkusTransaction.requiringNew().call(() -> CollectionRun.findById(id));
    }

    private long bound() {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select count(*) from AccountPrevention where connection = 'large' and state = 'BOUND' and toAt is null",
                                Long.class)
                        .getSingleResult());
    }

    /** What the runs stored; other tests share the database. */
    private static long count(Source source) {
        return QuarkusTransaction.requiringNew()
                .call(() -> EvidenceRecord.count(
                        "source = ?1 and accountId >= ?2 and accountId <= ?3", source, account(0), account(299)));
    }
}
