package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.bundle.ChosenEvidence.Why;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class EvidenceChoiceTest {

    private final EvidenceChoice choice =
            new EvidenceChoice(new ReportPeriod(StoredPeriod.FROM, StoredPeriod.TO, StoredPeriod.TO));

    @Test
    void chosen_isTheFirstTheLastAndOneADay() {
        record(1, "2011-01-01T01:00:00Z");
        record(2, "2011-01-01T13:00:00Z");
        record(3, "2011-01-02T01:00:00Z");
        record(4, "2011-01-02T13:00:00Z");
        record(5, "2011-01-02T23:00:00Z");
        assertThat(choice.chosen()).extracting(ChosenEvidence::id).containsExactly(1L, 3L, 5L);
        assertThat(choice.chosen())
                .extracting(ChosenEvidence::why)
                .containsExactly(EnumSet.of(Why.FIRST), EnumSet.of(Why.DAILY), EnumSet.of(Why.LAST));
        assertThat(choice.considered()).isEqualTo(5);
    }

    @Test
    void chosen_alsoHoldsWhatDecidedBeforeThePeriod() {
        record(2, "2011-01-01T01:00:00Z");
        choice.add(evidence(1, "2010-12-31T13:00:00Z"), Why.DECIDED);
        choice.add(evidence(2, "2011-01-01T01:00:00Z"), Why.DECIDED);
        assertThat(choice.chosen()).extracting(ChosenEvidence::id).containsExactly(1L, 2L);
        assertThat(choice.chosen().getLast().why()).containsExactly(Why.DECIDED, Why.FIRST, Why.LAST);
    }

    private void record(long id, String at) {
        choice.consider(evidence(id, at));
    }

    private static ChosenEvidence evidence(long id, String at) {
        Instant observed = Instant.parse(at);
        return new ChosenEvidence(
                id,
                "111122223333",
                "ACCOUNT_SUMMARY",
                "ACCOUNT_SUMMARY_JSON",
                null,
                null,
                "GetAccountSummary",
                "{}",
                null,
                null,
                observed,
                observed,
                "00",
                1,
                "ACCEPTED",
                null,
                null,
                null,
                null,
                EnumSet.noneOf(Why.class));
    }
}
