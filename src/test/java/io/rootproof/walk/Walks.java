package io.rootproof.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The walk as tests, one for each page. */
final class Walks {

    private Walks() {}

    static Stream<DynamicTest> tests(Walker walker, Visitor visitor, List<Stop> stops) {
        return Stream.concat(stops.stream(), Stop.refusals())
                .filter(stop -> !stop.isPart())
                .map(stop -> dynamicTest(visitor + " " + stop, () -> {
                    List<String> wrong = walker.visit(visitor, stop);
                    Findings.note(wrong);
                    assertThat(wrong).isEmpty();
                }));
    }
}
