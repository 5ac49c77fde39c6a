package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.HUB_AGE;
import static io.rootproof.assessment.Seen.IAM_AGE;
import static io.rootproof.assessment.Seen.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.NewEvidence;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

abstract class AgeingTestCases {

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    EvidenceStore store;

    @Inject
    Assessor assessor;

    @Inject
    Ageing ageing;

    @Inject
    Listener listener;

    @Inject
    DataSource database;

    @Test
    void proofThatAged_isNoticedWithoutNewEvidence_andHeardOfOnce() {
        String account = "720000000001";
        collect(NOON, Received.summary(account, "0", NOON));
        Instant last = NOON.plus(IAM_AGE);
        ageing.pass(last.minusSeconds(1)); // Security Hub has never spoken, which is due before

        assertThat(ageing.pass(last)).doesNotContain(account);
        assertThat(ageing.pass(last.plusMillis(1))).contains(account);
        assertThat(ageing.pass(last.plusMillis(2))).doesNotContain(account);

        AccountStatus status = status(account);
        assertThat(status.result).isEqualTo(Result.UNKNOWN);
        assertThat(status.reason).isEqualTo(Reason.STALE);
        assertThat(status.since).isEqualTo(last.plusMillis(1));
        assertThat(listener.timesHeardOf(account)).isEqualTo(3);
    }

    @Test
    void proofThatAged_isNotShownAsPassed_evenBeforeAnybodyNoticed() {
        String account = "720000000002";
        collect(NOON, Received.summary(account, "0", NOON));
        AccountStatus status = status(account);

        assertThat(status.resultAt(NOON.plus(IAM_AGE))).isEqualTo(Result.PASSED);
        assertThat(status.resultAt(NOON.plus(IAM_AGE).plusMillis(1))).isEqualTo(Result.UNKNOWN);
        assertThat(status.reasonAt(NOON.plus(IAM_AGE).plusMillis(1))).isEqualTo(Reason.STALE);
    }

    @Test
    void gapThatLastsTooLong_isHeardOf() {
        String account = "720000000003";
        collect(NOON, Received.finding(account, "NOT_AVAILABLE", NOON, NOON));

        assertThat(ageing.pass(NOON.plus(DAY))).doesNotContain(account);
        assertThat(ageing.pass(NOON.plus(DAY).plusMillis(1))).contains(account);
    }

    @Test
    void securityHubThatFallsSilent_isHeardOf_andAgainWhenThatLastsTooLong() {
        String account = "720000000004";
        collect(NOON, Received.finding(account, "PASSED", NOON, NOON));
        Instant silent = NOON.plus(HUB_AGE).plusMillis(1);
        collect(silent.minusSeconds(60), Received.summary(account, "0", silent.minusSeconds(60)));

        assertThat(ageing.pass(silent)).contains(account);
        assertThat(status(account).result).isEqualTo(Result.PASSED);
        assertThat(status(account).securityHub).isEqualTo(SecurityHubState.SILENT);
        assertThat(status(account).securityHubSilentSince).isEqualTo(silent);
        assertThat(ageing.pass(silent.plus(DAY).plusMillis(1))).contains(account);
    }

    @Test
    void listenerThatFails_leavesTheAccountDue() {
        String account = "720000000005";
        collect(NOON, Received.summary(account, "0", NOON));
        Instant aged = NOON.plus(IAM_AGE).plusMillis(1);
        listener.refuse(account);
        try {
            assertThatThrownBy(() -> ageing.pass(aged)).hasMessageContaining("as told");
        } finally {
            listener.hearAgain();
        }

        assertThat(ageing.pass(aged.plusSeconds(60))).contains(account);
    }

    @Test
    void daysThatEnd_areSummedUp_withoutNewEvidence() {
        String account = "720000000006";
        collect(NOON, Received.summary(account, "0", NOON));

        ageing.pass(NOON.plus(Duration.ofDays(3)));

        assertThat(Selected.rows(
                        database,
                        "select passed_seconds as p, unknown_seconds as u from result_day where account_id = ?"
                                + " order by utc_day",
                        account))
                .containsExactly("[p=43200, u=43200]", "[p=50400, u=36000]", "[p=0, u=86400]");
    }

    private void collect(Instant now, NewEvidence... received) {
        store.append(List.of(received));
        assessor.assess(now);
    }

    private static AccountStatus status(String account) {
        return QuarkusTransaction.requiringNew().call(() -> AccountStatus.findById(account));
    }
}
