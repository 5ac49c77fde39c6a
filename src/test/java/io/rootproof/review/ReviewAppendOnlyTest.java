package io.rootproof.review;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReviewAppendOnlyTest {

    @Inject
    Reviews reviews;

    @Inject
    Clock clock;

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(strings = {"update review set signed_by = 'ana'", "delete from review"})
    void database_changeOfAReview_isRefused(String sql) throws Exception {
        Draft shown = reviews.draft(ReviewKind.TABLETOP, clock.instant());
        reviews.sign(
                shown.kind(),
                shown.seen().to(),
                shown.seen().digest(),
                new SignOff("Played through.", ""),
                "otto",
                clock.instant());

        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("append-only");
        }
    }
}
