package io.rootproof.overview;

import static io.rootproof.prevention.PreventionScene.WORKLOADS;
import static io.rootproof.prevention.PreventionScene.denial;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.evidence.Source;
import io.rootproof.prevention.PreventionScene;
import io.rootproof.prevention.PreventionScene.Member;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever prevents root keys, results stay what the evidence of keys makes them. */
@QuarkusTest
class PreventionIsNoProofTest {

    @Inject
    GivenAccounts given;

    @Inject
    PreventionScene scene;

    @Inject
    EvidenceStore store;

    @Test
    void accountWithoutEvidence_thatIsBound_staysUnknown() {
        Member sandbox = scene.account("proof", "SANDBOX", WORKLOADS);

        bind(sandbox);

        assertThat(state(sandbox)).isEqualTo("BOUND");
        assertThat(account(sandbox).getString("result")).isEqualTo("UNKNOWN");
        assertThat(account(sandbox).getString("reason")).isEqualTo("NO_EVIDENCE");
        assertThat(ready(sandbox)).isFalse();
    }

    @Test
    void accountWithAKey_thatIsBound_staysFailed() {
        Member payments = scene.account("proof", "PAYMENTS", WORKLOADS);
        given.summary(payments.accountId(), Duration.ofHours(1), true);
        given.assess();

        bind(payments);

        assertThat(state(payments)).isEqualTo("BOUND");
        assertThat(account(payments).getString("result")).isEqualTo("FAILED");
    }

    @Test
    void accountWithoutAKey_thatNothingBinds_staysPassed() {
        Member data = scene.account("proof", "DATA", WORKLOADS);
        given.summary(data.accountId(), Duration.ofHours(1), false);
        given.assess();

        scene.read("proof", "999999999999", List.of(), data);
        given.assess();

        assertThat(state(data)).isEqualTo("NOT_BOUND");
        assertThat(account(data).getString("result")).isEqualTo("PASSED");
    }

    @Test
    void answersOfOrganizations_areNoObservationOfAKey_evenIfTheyNameTheAccount() {
        Member archive = scene.account("proof", "ARCHIVE", WORKLOADS);
        for (Format format : List.of(Format.ORGANIZATION_FEATURES, Format.SERVICE_CONTROL_POLICIES)) {
            store.append(List.of(new NewEvidence(
                    Source.ORGANIZATIONS,
                    format,
                    archive.accountId(),
                    "aws",
                    null,
                    null,
                    "DescribePolicy",
                    "{}",
                    null,
                    null,
                    given.now(),
                    given.now(),
                    ("{\"AccountAccessKeysPresent\":0,\"format\":\"" + format + "\"}").getBytes(StandardCharsets.UTF_8),
                    null,
                    Origin.run(1))));
        }

        given.assess();

        assertThat(account(archive).getString("result")).isEqualTo("UNKNOWN");
        assertThat(account(archive).getString("reason")).isEqualTo("NO_EVIDENCE");
    }

    private void bind(Member member) {
        scene.read("proof", "999999999999", List.of(denial("p-proof", "", WORKLOADS)), member);
        given.assess();
    }

    private static JsonPath account(Member member) {
        return As.ada().get("/api/v1/accounts/" + member.accountId()).jsonPath();
    }

    private static String state(Member member) {
        return As.ada()
                .get("/api/v1/prevention/" + member.accountId())
                .jsonPath()
                .getString("state");
    }

    private static boolean ready(Member member) {
        return As.ada()
                .get("/api/v1/accounts/" + member.accountId() + "/readiness")
                .jsonPath()
                .getBoolean("ready");
    }
}
