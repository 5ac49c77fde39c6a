package io.rootproof.walk;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.OnEmptyDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** {@link AnswersTest} before anything was collected. */
@QuarkusTest
@TestProfile(OnEmptyDatabase.class)
class EmptyAnswersTest {

    @TestFactory
    Stream<DynamicNode> everyPage_answersEverybody() {
        return Answers.tests(Stops.ofNothing());
    }
}
