package io.rootproof.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The walk as tests, one for each page. */
final class Walks {

    private Walks() {}

    /** Walks through a demo that runs already on the port given, and prints what it finds. */
    public static void main(String[] port) {
        RestAssured.port = Integer.parseInt(port[0]);
        List<Stop> stops = Stops.ofHistory();
        try (Walker walker = new Walker("http://localhost:" + port[0])) {
            for (Visitor visitor : Visitor.values()) {
                stops.stream()
                        .filter(stop -> !stop.isPart())
                        .flatMap(stop -> walker.visit(visitor, stop).stream())
                        .forEach(System.out::println);
            }
        }
    }

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
