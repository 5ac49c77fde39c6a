package io.rootproof.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/**
 * Runs a {@code @QuarkusTest} on a real PostgreSQL server instead of H2.
 *
 * <p>Pattern: the cases stand in an abstract {@code SubjectCases}; {@code SubjectTest extends SubjectCases} is
 * {@code @QuarkusTest}, and {@code SubjectPostgresTest extends SubjectCases} is that and {@code @TestProfile(OnPostgres.class)}.
 * Tests of one profile share one application start.
 */
public class OnPostgres implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.db-kind", "postgresql");
    }

    @Override
    public String getConfigProfile() {
        return "test";
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(EmbeddedPostgresServer.class));
    }
}
