package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.PeriodScene;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PeriodGapsTest {

    @Inject
    PeriodScene scene;

    @Inject
    PeriodGaps gaps;

    @Inject
    DataSource database;

    @Test
    void period_withADayThatIsNotAllProven_isNamed() throws SQLException {
        LocalDate from = scene.today().minusDays(6);
        String covered = account(from, 86_400, 0);
        String gap = account(from, 80_000, 6_400);
        AuditPeriod fine = period(from, covered);
        AuditPeriod open = period(from, covered, gap);
        AuditPeriod before = period(from.minusDays(30), gap);

        assertThat(named()).contains(path(open)).doesNotContain(path(fine), path(before));
        assertThat(Browser.of("otto")
                        .page("/inconsistencies")
                        .select("section[aria-labelledby=PERIOD_WITH_GAPS] a[href^='/audit-periods/']"))
                .isNotEmpty();
    }

    private AuditPeriod period(LocalDate from, String... accounts) {
        // Ends sooner than any other test's, so that it is among those named.
        return scene.ofAccounts(from, from.plusDays(3), scene.auditor(), accounts);
    }

    private List<String> named() {
        return gaps.at(scene.now()).stream()
                .flatMap(item -> item.names().stream())
                .map(Inconsistency.Named::path)
                .toList();
    }

    private static String path(AuditPeriod period) {
        return "/audit-periods/" + period.id;
    }

    private String account(LocalDate day, int passed, int unknown) throws SQLException {
        String id = scene.account("Root/Gaps", scene.now().minus(Duration.ofDays(60)));
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into result_day (account_id, utc_day,"
                        + " passed_seconds, failed_seconds, unknown_seconds, not_assessable_seconds,"
                        + " not_applicable_seconds) values (?, ?, ?, 0, ?, 0, 0)")) {
            insert.setString(1, id);
            insert.setObject(2, day);
            insert.setInt(3, passed);
            insert.setInt(4, unknown);
            insert.executeUpdate();
        }
        return id;
    }
}
