package io.rootproof.prevention;

import static io.rootproof.prevention.PreventionScene.ROOT;
import static io.rootproof.prevention.PreventionScene.SANDBOX;
import static io.rootproof.prevention.PreventionScene.WORKLOADS;
import static io.rootproof.prevention.PreventionScene.denial;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.prevention.scp.Outcome;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which policies come to an account by the units above it, and what follows. */
class JudgementTest {

    private static final String MGMT = "111111111111";
    private static final String PAYMENTS = "222222222222";
    private static final Place PAYMENTS_PLACE = new Place(PAYMENTS, "PAYMENTS", Place.Kind.ACCOUNT);
    private static final List<Place> ABOVE = List.of(ROOT, WORKLOADS, PAYMENTS_PLACE);
    private static final String MFA = "{'Bool':{'aws:MultiFactorAuthPresent':'false'}}";
    private static final String BUT_PAYMENTS = "{'StringNotEquals':{'aws:PrincipalAccount':'" + PAYMENTS + "'}}";

    private static Judgement by(PolicyRead... policies) {
        OrganizationRead read = new OrganizationRead(
                "org",
                "aws",
                MGMT,
                null,
                Instant.EPOCH,
                Flag.OFF,
                Flag.OFF,
                null,
                List.of(policies),
                Map.of(PAYMENTS, ABOVE));
        return new Judgement(read, List.of(policies));
    }

    private static PreventionState payments(PolicyRead... policies) {
        Judgement judgement = by(policies);
        return judgement.state(PAYMENTS, judgement.reaching(PAYMENTS, ABOVE));
    }

    @Test
    void policyAtTheRootTheUnitOrTheAccount_binds() {
        assertThat(payments(denial("p-1", "", ROOT))).isEqualTo(PreventionState.BOUND);
        assertThat(payments(denial("p-1", "", WORKLOADS))).isEqualTo(PreventionState.BOUND);
        assertThat(payments(denial("p-1", "", PAYMENTS_PLACE))).isEqualTo(PreventionState.BOUND);
    }

    @Test
    void policyElsewhere_doesNotBind() {
        assertThat(payments(denial("p-1", "", SANDBOX))).isEqualTo(PreventionState.NOT_BOUND);
        assertThat(payments(denial("p-1", ""))).isEqualTo(PreventionState.NOT_BOUND);
        assertThat(payments()).isEqualTo(PreventionState.NOT_BOUND);
    }

    @Test
    void policyThatExemptsTheAccount_isNamedAndDoesNotBind() {
        Judgement judgement = by(denial("p-1", BUT_PAYMENTS, ROOT));
        List<Reach> reaching = judgement.reaching(PAYMENTS, ABOVE);
        assertThat(reaching).singleElement().satisfies(reach -> {
            assertThat(reach.outcome()).isEqualTo(Outcome.EXEMPTS);
            assertThat(reach.because().detail()).isEqualTo("StringNotEquals aws:PrincipalAccount");
            assertThat(reach.path()).containsExactly("Root", "Workloads", "PAYMENTS");
        });
        assertThat(judgement.state(PAYMENTS, reaching)).isEqualTo(PreventionState.NOT_BOUND);
    }

    @Test
    void samePolicy_bindsTheAccountThatItDoesNotExempt() {
        Judgement judgement = by(denial("p-1", BUT_PAYMENTS, ROOT));
        String other = "333333333333";
        assertThat(judgement.state(
                        other, judgement.reaching(other, List.of(ROOT, new Place(other, "DATA", Place.Kind.ACCOUNT)))))
                .isEqualTo(PreventionState.BOUND);
    }

    @Test
    void policyThatCannotBeJudged_leavesItOpenUnlessAnotherDenies() {
        assertThat(payments(denial("p-1", MFA, ROOT))).isEqualTo(PreventionState.NOT_JUDGED);
        assertThat(payments(denial("p-1", MFA, ROOT), denial("p-2", "", WORKLOADS)))
                .isEqualTo(PreventionState.BOUND);
        assertThat(payments(denial("p-1", MFA, SANDBOX))).isEqualTo(PreventionState.NOT_BOUND);
    }

    @Test
    void managementAccount_isNeverBound() {
        Judgement judgement = by(denial("p-1", "", ROOT));
        List<Place> above = List.of(ROOT, new Place(MGMT, "MGMT", Place.Kind.ACCOUNT));
        assertThat(judgement.state(MGMT, judgement.reaching(MGMT, above))).isEqualTo(PreventionState.MANAGEMENT);
    }

    @Test
    void policiesOfOtherThings_areNotKept() {
        PolicyRead allowing = new PolicyRead(
                "p-all",
                "FullAWSAccess",
                "{\"Statement\":{\"Effect\":\"Allow\",\"Action\":\"*\",\"Resource\":\"*\"}}",
                List.of(ROOT),
                null);
        Judgement judgement = by(allowing, denial("p-1", "", WORKLOADS));
        assertThat(judgement.speaking()).extracting(PolicyRead::id).containsExactly("p-1");
        assertThat(judgement.reaching(PAYMENTS, ABOVE)).hasSize(1);
    }
}
