package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class CoverageApiTest {

    private static final String ID = "602000000001";

    @Inject
    GivenAccounts given;

    @BeforeEach
    void passedForAnHourOfFour() {
        given.joined(ID, "LOGGING", "Root/Coverage", Duration.ofHours(4));
        given.summary(ID, Duration.ofHours(1), false);
        given.assess();
    }

    @Test
    void account_givesSecondsByResultAndTheShare() {
        JsonPath coverage = As.aud()
                .get("/api/v1/coverage?accountId=" + ID)
                .then()
                .statusCode(200)
                .body("accountId", equalTo(ID))
                .body("failedSeconds", equalTo(0))
                .extract()
                .jsonPath();

        long passed = coverage.getLong("passedSeconds");
        long unknown = coverage.getLong("unknownSeconds");
        assertThat(passed).isBetween(3600L, 3900L);
        assertThat(unknown).isPositive();
        assertThat(coverage.getDouble("share"))
                .isCloseTo((double) passed / (passed + unknown), org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void all_isTheSumOverAccounts() {
        As.aud()
                .get("/api/v1/coverage")
                .then()
                .statusCode(200)
                .body("accountId", equalTo(null))
                .body("passedSeconds", greaterThan(3500));
    }

    @Test
    void period_isCountedUpToItsEnd() {
        As.aud()
                .get("/api/v1/coverage?accountId=" + ID + "&from=2026-01-01&to=2026-01-02")
                .then()
                .statusCode(200)
                .body("to", equalTo("2026-01-02T00:00:00Z"))
                .body("passedSeconds", equalTo(0))
                .body("share", equalTo(null));
    }

    @Test
    void accountPage_showsTheSameShare() {
        double share =
                As.aud().get("/api/v1/coverage?accountId=" + ID).jsonPath().getDouble("share");
        String shown = Jsoup.parse(As.aud().get("/accounts/" + ID).asString())
                .select("section:has(#timeline) p strong")
                .text();
        assertThat(shown).startsWith((int) (share * 100) + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accountId=12", "from=x", "from=2026-02-01&to=2026-01-01", "account=1", "from=2999-01-01"})
    void unreadable_is400(String query) {
        As.aud().get("/api/v1/coverage?" + query).then().statusCode(400);
    }

    @Test
    void unknownAccount_is404() {
        As.aud().get("/api/v1/coverage?accountId=602999999999").then().statusCode(404);
    }
}
