package io.rootproof.walk;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.demo.History;
import io.rootproof.testing.InDemoMode;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** What the server sends for every page and everybody: the right status, a whole page, small, for few statements. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class AnswersTest {

    @Inject
    DemoMode demo;

    @TestFactory
    Stream<DynamicNode> everyPage_answersEverybody() throws InterruptedException {
        History.await(demo);
        return Answers.tests(Stops.ofHistory());
    }
}
