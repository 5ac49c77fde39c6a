package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page costs the same whether it shows one account or fifty; who is asking is looked up beside it. */
@QuarkusTest
@TestProfile(StatementCountTest.WithStatistics.class)
class StatementCountTest {

    public static class WithStatistics implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.hibernate-orm.statistics",
                    "true",
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:counted;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        }

        @Override
        public String getConfigProfile() {
            return "test";
        }
    }

    /** Costs what it costs to know who asks. */
    private static final String WITHOUT_DATABASE = "/control-card";

    @Inject
    SessionFactory sessions;

    @Inject
    GivenAccounts given;

    @BeforeEach
    void accounts() {
        for (int i = 0; i < 30; i++) {
            String id = "6990000000%02d".formatted(i);
            given.account(id, "ACCOUNT " + i, "Root/Counted " + i % 7);
            given.status(id, Result.values()[i % 3], Reason.NO_KEY);
        }
        given.summary("699000000000", Duration.ofHours(2), false);
        given.finding("699000000000", Duration.ofHours(2), "FAILED");
        given.assess();
        As.aud().get("/people/me");
    }

    @ParameterizedTest
    @CsvSource({"/,8", "/accounts,5", "/accounts/699000000000,8", "/evidence,4"})
    void page_needsFewStatements(String path, long most) {
        As.aud().get(path).then().statusCode(200); // what is kept between requests is kept from here on

        assertThat(statements(path) - statements(WITHOUT_DATABASE))
                .as(path)
                .isPositive()
                .isLessThanOrEqualTo(most);
    }

    private long statements(String path) {
        Statistics statistics = sessions.getStatistics();
        statistics.clear();
        As.aud().get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount();
    }
}
