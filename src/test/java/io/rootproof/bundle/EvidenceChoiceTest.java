package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.bundle.ChosenEvidence.Why;
import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class EvidenceChoiceTest {

    private final EvidenceChoice choice = new EvidenceChoice(2);

    @Test
    void chosen_holdsARecordOnceWithEveryReasonInTheOrderOfTime() {
        choice.add(evidence(2, "2011-01-01T01:00:00Z"), Why.FIRST);
        choice.add(evidence(2, "2011-01-01T01:00:00Z"), Why.LAST);
        choice.add(evidence(1, "2010-12-31T13:00:00Z"), Why.DECIDED);
        choice.add(evidence(2, "2011-01-01T01:00:00Z"), Why.DECIDED);
        assertThat(choice.chosen()).extracting(ChosenEvidence::id).containsExactly(1L, 2L);
        assertThat(choice.chosen().getLast().why()).containsExactly(Why.DECIDED, Why.FIRST, Why.LAST);
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
