package io.rootproof.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.RestAssured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The walk as tests, one for each page. */
final class Walks {

    private Walks() {}

    /** Walks through a demo that runs already on the port given, and prints what it finds. */
    public static void main(String[] port) {
        RestAssured.port = Integer.parseInt(port[0]);
        List<Stop> stops = Stops.ofHistory();
        try (Walker walker = new Walker("http://localhost:" + port[0], new Sameness())) {
            for (Visitor visitor : Visitor.values()) {
                stops.stream()
                        .filter(stop -> !stop.isPart())
                        .flatMap(stop -> walker.visit(visitor, stop).stream())
                        .forEach(System.out::println);
            }
        }
    }

    static Stream<DynamicTest> tests(Walkers walkers, Visitor visitor, List<Stop> stops) {
        Map<Stop, Future<List<String>>> visits = new LinkedHashMap<>();
        Stream.concat(stops.stream(), Stop.refusals())
                .filter(stop -> !stop.isPart())
                .forEach(stop -> visits.put(stop, walkers.visit(visitor, stop)));
        return visits.entrySet().stream()
                .map(visit -> dynamicTest(visitor + " " + visit.getKey(), () -> {
                    List<String> wrong = Walkers.found(visit.getValue());
                    Findings.note(wrong);
                    assertThat(wrong).isEmpty();
                }));
    }
}
