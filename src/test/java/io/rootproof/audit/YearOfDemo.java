package io.rootproof.audit;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A year of the demo's history, on a database of its own. */
public class YearOfDemo implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rootproof.demo",
                "true",
                "rootproof.demo.history-days",
                "365",
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:year;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
    }

    @Override
    public String getConfigProfile() {
        return "test";
    }
}
