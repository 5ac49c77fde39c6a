package io.rootproof.walk;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.demo.History;
import io.rootproof.testing.InDemoMode;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every page in Chromium, for everybody, light and dark, on a desk and on a phone: accessible, quiet in the console,
 * within the content security policy, and never wider than the screen.
 */
@QuarkusTest
@TestProfile(InDemoMode.class)
class WalkTest {

    private static Walkers walkers;
    private static List<Stop> stops;

    @TestHTTPResource("/")
    URI home;

    @Inject
    DemoMode demo;

    @AfterAll
    static void close() {
        if (walkers != null) {
            walkers.close();
            walkers = null;
        }
    }

    @TestFactory
    Stream<DynamicTest> ada() throws InterruptedException {
        return walk(Visitor.ADA);
    }

    @TestFactory
    Stream<DynamicTest> otto() throws InterruptedException {
        return walk(Visitor.OTTO);
    }

    @TestFactory
    Stream<DynamicTest> ana() throws InterruptedException {
        return walk(Visitor.ANA);
    }

    @TestFactory
    Stream<DynamicTest> aud() throws InterruptedException {
        return walk(Visitor.AUD);
    }

    @TestFactory
    Stream<DynamicTest> nobody() throws InterruptedException {
        return walk(Visitor.NOBODY);
    }

    private Stream<DynamicTest> walk(Visitor visitor) throws InterruptedException {
        if (walkers == null) {
            History.await(demo);
            walkers = new Walkers("http://localhost:" + home.getPort());
            stops = Stops.ofHistory();
        }
        return Walks.tests(walkers, visitor, stops);
    }
}
