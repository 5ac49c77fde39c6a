package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import org.junit.jupiter.api.Test;

class ControlCardsTest {

    private final ControlCard card = ControlCards.delivered();

    @Test
    void policy_hasTheNumbersOfTheDomain() {
        ControlPolicy policy = card.policy();
        assertThat(policy.securityHubMaximumAge()).isEqualTo(Duration.ofHours(48));
        assertThat(policy.iamMaximumAge()).isEqualTo(Duration.ofHours(26));
        assertThat(policy.failureDeadline()).isEqualTo(Duration.ofHours(24));
        assertThat(policy.gapDeadline()).isEqualTo(Duration.ofHours(72));
        assertThat(policy.gapDelay()).isEqualTo(Duration.ofHours(24));
        assertThat(policy.refuseImportedNoKey()).isFalse();
        assertThat(policy.reviewCadence()).isEqualTo(Period.ofMonths(1));
        assertThat(policy.exceptionLimit()).isEqualTo(Period.ofDays(90));
        assertThat(policy).isEqualTo(ControlPolicy.standard());
    }

    @Test
    void sections_holdEverythingACardMustSay() {
        assertThat(card.sections())
                .extracting(CardSection::title)
                .containsExactly(
                        "Objective",
                        "Owner and oversight",
                        "Cadence",
                        "Triggers",
                        "Pass criteria",
                        "Detection sources",
                        "When Security Hub is off",
                        "Exceptions",
                        "Prevention",
                        "Questions that auditors ask");
        assertThat(card.sections()).extracting(CardSection::body).noneMatch(String::isBlank);
    }

    @Test
    void mappings_nameEveryFrameworkWithItsVersion() {
        assertThat(card.mappings())
                .hasSize(8)
                .contains(new FrameworkMapping("CIS AWS Foundations Benchmark 1.2.0", "1.12", null))
                .contains(new FrameworkMapping("PCI DSS 3.2.1", "PCI.IAM.1", null));
        assertThat(card.mappingNote()).contains("PCI.IAM.4", "collide");
    }
}
