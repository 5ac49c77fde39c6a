package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.specification.RequestSpecification;
import io.rootproof.period.PeriodScene;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Auditors read the exceptions that touch a period of theirs that has the account. */
abstract class AcceptanceSightTestCases {

    private static final String KEY = "Active 2025-01-01T00:00:00Z";

    @Inject
    AcceptanceScene scene;

    @Inject
    PeriodScene periods;

    @Test
    void auditor_seesThoseOfHerAccountsOnly() {
        String hers = scene.withKeys(periods.now(), KEY);
        long seen = scene.asked(hers, periods.now());
        long hidden = scene.asked(scene.withKeys(periods.now(), KEY), periods.now());
        LocalDate today = periods.today();

        RequestSpecification auditor = auditor(today.minusDays(1), today.plusDays(2), hers);

        auditor.get("/api/v1/exceptions").then().body("items.id", contains((int) seen));
        auditor.get("/api/v1/exceptions/" + seen).then().statusCode(200).body("currentState", notNullValue());
        auditor.get("/api/v1/exceptions/" + hidden).then().statusCode(404);
        assertThat(auditor.get("/exceptions/export.csv").asString())
                .contains(hers)
                .hasLineCount(2);
        auditor.get("/exceptions/" + hidden).then().statusCode(404);
    }

    @Test
    void auditor_ofAPeriodBeforeTheRequest_doesNotSeeIt() {
        String hers = scene.withKeys(periods.now(), KEY);
        long later = scene.asked(hers, periods.now());
        LocalDate today = periods.today();

        RequestSpecification auditor = auditor(today.minusDays(30), today.minusDays(1), hers);

        auditor.get("/api/v1/exceptions").then().body("items", hasSize(0));
        auditor.get("/api/v1/exceptions/" + later).then().statusCode(404);
    }

    @Test
    void auditor_ofAPeriodThatHasEnded_seesTheExceptionWithoutThePresent() {
        String hers = scene.account(periods.now());
        scene.keys(hers, today().minusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC), KEY);
        long old = scene.asked(hers, today().minusDays(3).atStartOfDay().toInstant(ZoneOffset.UTC));

        RequestSpecification auditor = auditor(today().minusDays(30), today().minusDays(1), hers);

        auditor.get("/api/v1/exceptions/" + old).then().statusCode(200).body("currentState", nullValue());
    }

    @Test
    void auditor_readsTheLogOfHerExceptionsOnly() {
        String hers = scene.withKeys(periods.now(), KEY);
        long seen = scene.asked(hers, periods.now());
        long hidden = scene.asked(scene.withKeys(periods.now(), KEY), periods.now());

        RequestSpecification auditor = auditor(today().minusDays(1), today().plusDays(2), hers);

        for (String list : new String[] {"/audit-log/export.csv", "/log/export.csv"}) {
            PeriodScene.awaitEntry(list, "exception/" + hidden + ",");
            assertThat(auditor.get(list).asString())
                    .as(list)
                    .contains("exception/" + seen + ",")
                    .doesNotContain("exception/" + hidden + ",");
        }
    }

    private LocalDate today() {
        return periods.today();
    }

    private RequestSpecification auditor(LocalDate from, LocalDate to, String accountId) {
        String name = periods.auditor();
        periods.ofAccounts(from, to, name, accountId);
        return PeriodScene.as(name);
    }
}
