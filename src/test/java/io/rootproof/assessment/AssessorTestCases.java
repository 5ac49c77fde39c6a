package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.PendingAssessment;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.EvidenceStored;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

abstract class AssessorTestCases {

    @Inject
    EvidenceStore store;

    @Inject
    Event<EvidenceStored> stored;

    @Inject
    Assessor assessor;

    @Inject
    Results results;

    @Inject
    Listener listener;

    @Inject
    DataSource database;

    @Test
    void evidenceStored_isAssessedAndHeardOfWhenTheEventReturns() {
        String account = "710000000001";
        store.append(List.of(Received.summary(account, "0", NOON)));

        stored.fire(new EvidenceStored(NOON));

        assertThat(status(account).resultAt(NOON)).isEqualTo(Result.PASSED);
        assertThat(listener.timesHeardOf(account)).isEqualTo(1);
        assertThat(owed(account)).isZero();
    }

    @Test
    void proofEachHalfDay_addsOneRowEach() {
        String account = "710000000002";
        for (int run = 0; run < 10; run++) {
            Instant now = NOON.plus(Duration.ofHours(12L * run));
            collect(now, Received.summary(account, "0", now), Received.finding(account, "PASSED", now, now));
        }

        // The first passes and then goes stale: two rows. Each of the others lengthens the passing by one.
        assertThat(intervals(account)).hasSize(2 + 9);
        assertThat(status(account).since).isEqualTo(NOON);
    }

    @Test
    void evidenceThatChangesNothing_addsNoRow() {
        String account = "710000000003";
        collect(NOON, Received.finding(account, "PASSED", NOON, NOON));
        int rows = intervals(account).size();

        Instant later = NOON.plusSeconds(60);
        collect(later, Received.summary(account, "0", later)); // shorter-lived than what is known

        assertThat(intervals(account)).hasSize(rows);
    }

    @Test
    void unreadableBytes_areIndeterminate_withTheReason() {
        String account = "710000000004";
        collect(NOON, broken(account));

        Observation observation = only(account);
        assertThat(observation.state).isEqualTo(KeyState.INDETERMINATE);
        assertThat(observation.because).startsWith("It cannot be read: ");
        assertThat(status(account).reason).isEqualTo(Reason.INDETERMINATE);
    }

    @Test
    void reportOfAnotherAccount_isNeverJudged() {
        String account = "710000000005";
        String csv = "user,arn,access_key_1_active,access_key_2_active\n"
                + "<root_account>,arn:aws:iam::710000000999:root,false,false\n";
        collect(
                NOON,
                Received.evidence(
                        Source.CREDENTIAL_REPORT,
                        Format.CREDENTIAL_REPORT,
                        account,
                        null,
                        csv,
                        NOON,
                        NOON,
                        Origin.imported(1, "ana")));

        assertThat(status(account).reason).isEqualTo(Reason.NO_EVIDENCE);
        assertThat(QuarkusTransaction.requiringNew().call(() -> Observation.count("accountId", account)))
                .isZero();
    }

    @Test
    void leftOverByACrash_isAssessedNextTime_asKnownFromThen() {
        String account = "710000000006";
        store.append(List.of(Received.summary(account, "0", NOON)));
        Instant restart = NOON.plusSeconds(600);

        assertThat(assessor.assess(restart)).contains(account);

        assertThat(verdict(account, NOON, restart).result()).isEqualTo(Result.PASSED);
        assertThat(verdict(account, NOON, restart.minusMillis(1)).result()).isEqualTo(Result.UNKNOWN);
    }

    @Test
    void listenerThatFails_leavesTheAccountOwed_andIsToldAgain() {
        String account = "710000000007";
        listener.refuse(account);
        store.append(List.of(Received.summary(account, "0", NOON)));
        try {
            assertThatThrownBy(() -> assessor.assess(NOON)).isInstanceOf(IllegalStateException.class);
        } finally {
            listener.hearAgain();
        }
        assertThat(owed(account)).isEqualTo(1);

        assessor.assess(NOON.plusSeconds(60));

        assertThat(owed(account)).isZero();
        assertThat(listener.timesHeardOf(account)).isEqualTo(1);
        assertThat(intervals(account)).hasSize(2);
    }

    @Test
    void lateEvidence_changesWhatIsKnownFromNowOn_neverWhatWasKnown() {
        String account = "710000000008";
        collect(NOON, Received.summary(account, "0", NOON));
        Instant learned = NOON.plus(Duration.ofHours(5));
        Instant before = NOON.minus(Duration.ofDays(3));
        collect(learned, Received.finding(account, "FAILED", before, learned));

        assertThat(verdict(account, before, learned).result()).isEqualTo(Result.FAILED);
        assertThat(verdict(account, before, learned.minusMillis(1)).reason()).isEqualTo(Reason.NO_EVIDENCE);
        assertThat(verdict(account, NOON, learned).result()).isEqualTo(Result.PASSED);
    }

    @Test
    void keyMadeLongAgo_failsSinceThen_asKnownFromNowOn() {
        String account = "710000000009";
        Instant made = NOON.minus(Duration.ofDays(40));
        Instant meanwhile = NOON.minus(Duration.ofDays(20));
        collect(meanwhile, Received.summary(account, "0", meanwhile));
        for (int run = 0; run < 6; run++) {
            Instant now = NOON.plus(Duration.ofHours(12L * run));
            collect(now, Received.key(Source.ROOT_KEY_AUDIT, account, "Active", made, now, now));
        }

        assertThat(verdict(account, meanwhile, NOON).reason()).isEqualTo(Reason.ACTIVE_KEY);
        assertThat(verdict(account, meanwhile, NOON.minusMillis(1)).result()).isEqualTo(Result.PASSED);
        assertThat(verdict(account, made.minusMillis(1), NOON).result()).isEqualTo(Result.UNKNOWN);
        assertThat(status(account).since).isEqualTo(made);
    }

    @Test
    void observationsAndResults_cannotBeChangedOrDeleted() throws SQLException {
        String account = "710000000010";
        collect(NOON, Received.summary(account, "0", NOON));
        for (String sql : List.of(
                "update observation set state = 'ACTIVE_KEY' where account_id = '" + account + "'",
                "delete from observation where account_id = '" + account + "'",
                "update result_interval set result = 'FAILED' where account_id = '" + account + "'",
                "delete from result_interval where account_id = '" + account + "'")) {
            try (var connection = database.getConnection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void theFuture_isRefused() {
        String account = "710000000011";
        collect(NOON, Received.summary(account, "0", NOON));

        assertThatThrownBy(() -> results.at(account, NOON.plusMillis(1), NOON, NOON))
                .isInstanceOf(FutureInstantException.class)
                .hasMessageContaining("\"at\"");
        assertThatThrownBy(() -> results.explain(account, NOON, NOON.plusMillis(1), NOON))
                .isInstanceOf(FutureInstantException.class)
                .hasMessageContaining("\"knownAt\"");
        assertThat(results.at("719999999999", NOON, NOON, NOON)).isEmpty();
    }

    private void collect(Instant now, NewEvidence... received) {
        store.append(List.of(received));
        assessor.assess(now);
    }

    private static NewEvidence broken(String account) {
        return Received.evidence(
                Source.ACCOUNT_SUMMARY,
                Format.ACCOUNT_SUMMARY_XML,
                account,
                null,
                "<html>proxy error</html>",
                NOON,
                NOON,
                Origin.run(1));
    }

    private Verdict verdict(String account, Instant at, Instant knownAt) {
        return results.at(account, at, knownAt, NOON.plus(Duration.ofDays(30)))
                .orElseThrow()
                .verdict();
    }

    private List<String> intervals(String account) {
        return Selected.rows(database, "select * from result_interval where account_id = ? order by id", account);
    }

    private static AccountStatus status(String account) {
        return QuarkusTransaction.requiringNew().call(() -> AccountStatus.findById(account));
    }

    private static Observation only(String account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Observation.<Observation>find("accountId", account).singleResult());
    }

    private static long owed(String account) {
        return QuarkusTransaction.requiringNew().call(() -> PendingAssessment.count("accountId", account));
    }
}
