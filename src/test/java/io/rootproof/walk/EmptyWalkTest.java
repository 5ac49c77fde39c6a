package io.rootproof.walk;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.OnEmptyDatabase;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** {@link WalkTest} before anything was collected: what pages look like that have nothing to show yet. */
@QuarkusTest
@TestProfile(OnEmptyDatabase.class)
class EmptyWalkTest {

    private static Walkers walkers;

    @TestHTTPResource("/")
    URI home;

    @AfterAll
    static void close() {
        if (walkers != null) {
            walkers.close();
            walkers = null;
        }
    }

    @TestFactory
    Stream<DynamicTest> ada() {
        return walk(Visitor.ADA);
    }

    @TestFactory
    Stream<DynamicTest> aud() {
        return walk(Visitor.AUD);
    }

    private Stream<DynamicTest> walk(Visitor visitor) {
        if (walkers == null) {
            walkers = new Walkers("http://localhost:" + home.getPort());
        }
        return Walks.tests(walkers, visitor, Stops.ofNothing());
    }
}
