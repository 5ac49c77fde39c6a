package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import io.rootproof.testing.OnEmptyDatabase;
import io.rootproof.testing.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The overview stays small and cheap where every unit is different on every day, for as long as one may look back. */
@QuarkusTest
@TestProfile(OnEmptyDatabase.class)
class OverviewSizeTest {

    private static final int ACCOUNTS = 60;
    private static final int DAYS = 800;

    @Inject
    GivenAccounts given;

    @Inject
    EntityManager entities;

    private LocalDate tomorrow;

    @BeforeEach
    void unsteadyAccounts() {
        tomorrow = given.now().atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
        if (As.aud().get("/api/v1/accounts/607000000000").statusCode() == 200) {
            return;
        }
        for (int i = 0; i < ACCOUNTS; i++) {
            String id = "6070000000%02d".formatted(i);
            given.account(id, "ACCOUNT-WITH-A-LONG-NAME-" + i, "Root/Workloads and others " + i % 15 + "/Production");
            given.status(
                    id, i % 2 == 0 ? Result.FAILED : Result.PASSED, Reason.ACTIVE_KEY, Duration.ofHours(i % 3 - 1));
        }
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("""
                        insert into result_day (account_id, utc_day, passed_seconds, failed_seconds, unknown_seconds,
                          not_assessable_seconds, not_applicable_seconds)
                        select a.account_id, dateadd(day, -x, current_date),
                          86400 - mod(x * cast(right(a.account_id, 2) as integer), 3) * 20000
                            - mod(x + cast(right(a.account_id, 2) as integer), 5) * 10000,
                          mod(x * cast(right(a.account_id, 2) as integer), 3) * 20000,
                          mod(x + cast(right(a.account_id, 2) as integer), 5) * 10000, 0, 0
                        from account a, system_range(1, %d) as r(x) where a.account_id like '607%%'
                        """.formatted(DAYS)).executeUpdate());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30, 90, 92, 93, 400, 640, 800})
    void page_isSmall_andNeedsFewStatements(int days) {
        // One of them says what an auditor may read.
        Response overview = watched("/?" + period(days), 9);
        assertThat(overview.asString()).contains("ACCOUNT-WITH-A-LONG-NAME-").contains("6070000000");

        Response coverage = watched("/coverage?" + period(days), 3);
        assertThat(coverage.asString()).contains("ACCOUNT-WITH-A-LONG-NAME-").contains("6070000000");
    }

    private String period(int days) {
        return "from=" + tomorrow.minusDays(days) + "&to=" + tomorrow;
    }

    private static Response watched(String path, int mostStatements) {
        Browser aud = Browser.of("aud");
        Statements.watch("overview-size");
        Response answer = aud.request().header("X-Request-Id", "overview-size").get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.asString().getBytes(StandardCharsets.UTF_8).length)
                .as(path)
                .isLessThan(100_000);
        assertThat(Statements.of("overview-size")).hasSizeLessThanOrEqualTo(mostStatements);
        return answer;
    }
}
