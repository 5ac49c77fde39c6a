package io.rootproof.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import io.rootproof.period.PeriodScene;
import io.rootproof.sql.Sql;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Auditors read runs of every account in their time, and a run of one account if the account is theirs. */
abstract class RunSightTestCases {

    private static final LocalDate FROM = LocalDate.of(2011, 1, 1);
    private static final LocalDate TO = LocalDate.of(2012, 1, 1);

    @Inject
    PeriodScene scene;

    @Inject
    StoredRuns runs;

    @Inject
    Sql sql;

    private String hers;
    private String others;
    private String auditor;

    @BeforeEach
    void period() {
        Instant joined = Instant.parse("2010-01-01T00:00:00Z");
        hers = scene.account("Root/Runs", joined);
        others = scene.account("Root/Runs", joined);
        auditor = scene.auditor();
        scene.ofAccounts(FROM, TO, auditor, hers);
    }

    @Test
    void runs_ofEveryAccountAndOfHers_areThere() throws Exception {
        long every = run(null);
        long own = run(hers);

        her().get("/api/v1/collection-runs?size=500").then().body("items.id", hasItem((int) every));
        her().get("/api/v1/collection-runs?size=500").then().body("items.id", hasItem((int) own));
        for (String below : new String[] {"", "/progress"}) {
            her().get("/collection-runs/" + own + below).then().statusCode(200);
            her().get("/collection-runs/" + every + below).then().statusCode(200);
        }
    }

    @Test
    void run_ofAnotherAccount_isNotThere() throws Exception {
        long hidden = run(others);

        her().get("/api/v1/collection-runs?size=500").then().body("items.id", not(hasItem((int) hidden)));
        her().get("/api/v1/collection-runs/" + hidden).then().statusCode(404);
        her().get("/collection-runs/" + hidden).then().statusCode(404);
        her().get("/collection-runs/" + hidden + "/progress").then().statusCode(404);
        assertThat(her().get("/collection-runs").asString()).doesNotContain(others);
        assertThat(her().get("/collection-runs/export.csv").asString()).doesNotContain(others);
    }

    private RequestSpecification her() {
        return PeriodScene.as(auditor);
    }

    private long run(@Nullable String account) throws Exception {
        long id = runs.ended(RunStatus.SUCCEEDED, 1, 0);
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update("update collection_run set account_id = ? where id = ?", account, id));
        return id;
    }
}
