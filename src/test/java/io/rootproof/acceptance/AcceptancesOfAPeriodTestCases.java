package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.rootproof.identity.Act;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of exceptions asked for a time: those that were open in it, whenever they were asked for. */
abstract class AcceptancesOfAPeriodTestCases {

    private static final Instant MARCH = Instant.parse("2026-03-03T10:00:00Z");

    @Inject
    AcceptanceScene scene;

    @Inject
    Acceptances acceptances;

    private String account;
    private long id;

    @BeforeEach
    void fromMarchUntilTheTenth() {
        account = scene.withKeys(MARCH, "Active 2025-01-01T00:00:00Z");
        id = scene.asked(account, MARCH);
        acceptances.withdraw(id, "No longer needed.", new Act("ana", Instant.parse("2026-03-10T00:00:00Z")));
    }

    @Test
    void exception_isInEveryTimeThatItTouches() {
        for (String time : List.of(
                "from=2026-03-01&to=2026-04-01", "from=2026-03-05&to=2026-03-06", "from=2026-03-10", "to=2026-03-04")) {
            As.ana()
                    .get("/api/v1/exceptions?accountId=" + account + "&" + time)
                    .then()
                    .body("items.id", contains((int) id));
            assertThat(Browser.of("aud")
                            .page("/exceptions?accountId=" + account + "&" + time)
                            .select("main table a[href^=/exceptions/" + id + "]"))
                    .as(time)
                    .isNotEmpty();
        }
    }

    @Test
    void exception_isNotInTheDaysBesides() {
        for (String time : List.of("to=2026-03-03", "from=2026-03-11", "from=2026-02-01&to=2026-03-03T10:00:00Z")) {
            As.ana()
                    .get("/api/v1/exceptions?accountId=" + account + "&" + time)
                    .then()
                    .body("items", empty());
        }
        As.ana().get("/api/v1/exceptions?from=yesterday").then().statusCode(400);
    }

    @Test
    void export_keepsToTheTime() {
        Browser aud = Browser.of("aud");
        String list = "/exceptions/export.csv?accountId=" + account;
        assertThat(aud.get(list + "&from=2026-03-05&to=2026-03-06").asString()).contains(account);
        assertThat(aud.get(list + "&from=2026-03-11").asString().lines()).hasSize(1);
    }
}
