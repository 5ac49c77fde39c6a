package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.overview.Inconsistency.Kind;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exceptions, as the pages above them show them. */
@QuarkusTest
class SeenExceptionsTest {

    private static final String VENDOR = "696000000001";

    @Inject
    GivenAccounts given;

    @Inject
    Inconsistencies inconsistencies;

    @Inject
    DataSource database;

    @BeforeEach
    void account() {
        given.account(VENDOR, "VENDOR", "Root/Excepted");
    }

    @Test
    void exceptionThatEndsSoon_doesNotFit_andOneThatEndsLaterDoes() throws SQLException {
        long soon = exception("IN_FORCE", "ana", Duration.ofDays(13));
        long later = exception("IN_FORCE", "ana", Duration.ofDays(15));

        assertThat(inconsistencies.at(given.now()))
                .filteredOn(item -> item.kind() == Kind.EXPIRING_EXCEPTION)
                .flatExtracting(Inconsistency::names)
                .extracting(Inconsistency.Named::path)
                .contains("/exceptions/" + soon)
                .doesNotContain("/exceptions/" + later);
    }

    @Test
    void request_waitsForControlOwners_butNotForWhoAsked() throws SQLException {
        long asked = exception("REQUESTED", "ana", Duration.ofDays(3));
        long own = exception("REQUESTED", "otto", Duration.ofDays(3));

        List<String> links = Browser.of("otto")
                .page("/my-work")
                .select("section[aria-labelledby=decide] a")
                .eachAttr("href");

        assertThat(links).contains("/exceptions/" + asked).doesNotContain("/exceptions/" + own);
        assertThat(Browser.of("ana").page("/my-work").select("section[aria-labelledby=decide]"))
                .isEmpty();
    }

    @Test
    void exceptionInForce_isAmongWhatAReviewLooksAt() throws SQLException {
        long id = exception("IN_FORCE", "ana", Duration.ofDays(30));
        exception("REQUESTED", "ana", Duration.ofDays(30));

        var looked = As.otto().get("/api/v1/reviews/draft?kind=TABLETOP").jsonPath();

        assertThat(looked.getLong("lookedAt.exceptions.inForce")).isPositive();
        assertThat(looked.getLong("lookedAt.exceptions.requested")).isGreaterThanOrEqualTo(2);
        assertThat(looked.getList("lookedAt.exceptions.listed.id", Long.class)).contains(id);
    }

    private long exception(String state, String by, Duration left) throws SQLException {
        Instant now = given.now();
        boolean decided = !state.equals("REQUESTED");
        try (Connection connection = database.getConnection();
                PreparedStatement next = connection.prepareStatement("select nextval('risk_acceptance_seq')");
                PreparedStatement insert =
                        connection.prepareStatement("insert into risk_acceptance (id, account_id, state,"
                                + " requested_at, requested_by, justification, why_no_role, compensating_controls, starts_at,"
                                + " expires_at, decided_at, decided_by, decision_reason, pinned_state, state_digest, in_force_at,"
                                + " event_count) values (?, ?, ?, ?, ?, 'A vendor', 'None can', 'Alarm', ?, ?, ?, ?, 'Yes', '[]',"
                                + " 'none', ?, 1)")) {
            ResultSet row = next.executeQuery();
            row.next();
            insert.setLong(1, row.getLong(1));
            insert.setString(2, VENDOR);
            insert.setString(3, state);
            insert.setObject(4, utc(now.minusSeconds(60)));
            insert.setString(5, by);
            insert.setObject(6, utc(now.minusSeconds(30)));
            insert.setObject(7, utc(now.plus(left)));
            insert.setObject(8, decided ? utc(now.minusSeconds(30)) : null, Types.TIMESTAMP_WITH_TIMEZONE);
            insert.setString(9, decided ? "otto" : null);
            insert.setObject(10, decided ? utc(now.minusSeconds(30)) : null, Types.TIMESTAMP_WITH_TIMEZONE);
            insert.executeUpdate();
            return row.getLong(1);
        }
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
