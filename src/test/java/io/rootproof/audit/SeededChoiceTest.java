package io.rootproof.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.digest.Sha256;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeededChoiceTest {

    private static final List<String> ALL =
            IntStream.range(0, 50).mapToObj("%012d"::formatted).toList();

    @Test
    void choice_isRepeatedByItsSeed_whateverTheOrder() {
        assertThat(SeededChoice.of(ALL.reversed(), 5, "q1")).isEqualTo(SeededChoice.of(ALL, 5, "q1"));
        assertThat(SeededChoice.of(ALL, 5, "q2")).isNotEqualTo(SeededChoice.of(ALL, 5, "q1"));
    }

    @Test
    void choice_isTheSmallestDigests() {
        String smallest = ALL.stream()
                .min(Comparator.comparing(name -> Sha256.hex("q1:" + name)))
                .orElseThrow();
        assertThat(SeededChoice.of(ALL, 1, "q1")).containsExactly(smallest);
    }
}
