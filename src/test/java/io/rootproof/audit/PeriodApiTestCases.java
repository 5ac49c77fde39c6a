package io.rootproof.audit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class PeriodApiTestCases {

    @Inject
    AuditScene scene;

    @Test
    void create_answersThePeriodWithItsCoverage() {
        String account = scene.account();
        Map<String, Object> wanted = wanted("Api " + account, account);
        String id = create(wanted)
                .statusCode(201)
                .header("Location", containsString("/api/v1/audit-periods/"))
                .body("name", equalTo("Api " + account), "from", equalTo("2014-03-01"), "to", equalTo("2014-06-01"))
                .body("scope", equalTo("ACCOUNTS"), "accounts", equalTo(List.of(account)))
                .body("auditors", equalTo(List.of("aud")), "state", equalTo("OPEN"))
                .body("coverage.passedSeconds", equalTo(7_862_400), "coverage.failedSeconds", equalTo(86_400))
                .body("coverage.until", equalTo("2014-06-01T00:00:00Z"))
                .extract()
                .path("id");
        As.aud()
                .queryParam("q", "Api " + account)
                .get("/api/v1/audit-periods")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        As.aud()
                .get("/api/v1/audit-periods/" + id + "/accounts")
                .then()
                .body("items[0].accountId", equalTo(account), "items[0].gaps", equalTo(1));
        create(wanted).statusCode(409);
    }

    @Test
    void create_withEverythingWrong_namesEachField() {
        create(Map.of("name", "", "from", "soon", "to", "2014-06-01", "scope", "SOME", "bundleEvery", "DAILY"))
                .statusCode(422)
                .body("violations.field", hasItems("from", "scope", "bundleEvery"));
        As.otto()
                .contentType(ContentType.JSON)
                .post("/api/v1/audit-periods")
                .then()
                .statusCode(400);
        As.ana()
                .contentType(ContentType.JSON)
                .body(wanted("Nobody's", scene.account()))
                .post("/api/v1/audit-periods")
                .then()
                .statusCode(403);
    }

    @Test
    void auditors_comeAndGo() {
        String auditor = scene.auditor();
        String id =
                create(wanted("Whose " + auditor, scene.account())).extract().path("id");
        As.otto()
                .contentType(ContentType.JSON)
                .body(Map.of("username", auditor))
                .post("/api/v1/audit-periods/" + id + "/auditors")
                .then()
                .statusCode(200)
                .body("auditors", hasItem(auditor));
        As.otto()
                .delete("/api/v1/audit-periods/" + id + "/auditors/" + auditor)
                .then()
                .statusCode(200)
                .body("auditors", not(hasItem(auditor)));
        As.otto()
                .delete("/api/v1/audit-periods/" + id + "/auditors/" + auditor)
                .then()
                .statusCode(409);
        As.otto().get("/api/v1/audit-periods/x").then().statusCode(404);
    }

    @Test
    void bundle_ofThePeriod_isOrderedByItsNumber() {
        String id = create(wanted("Bundle " + scene.auditor(), scene.account()))
                .extract()
                .path("id");
        As.ana()
                .contentType(ContentType.JSON)
                .body(Map.of("auditPeriodId", id))
                .post("/api/v1/bundles")
                .then()
                .statusCode(202)
                .body("auditPeriodId", equalTo(id), "cause", equalTo("BY_HAND"))
                .body("from", equalTo("2014-03-01T00:00:00Z"), "to", equalTo("2014-06-01T00:00:00Z"));
    }

    private static Map<String, Object> wanted(String name, String account) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("name", name);
        wanted.put("from", "2014-03-01");
        wanted.put("to", "2014-06-01");
        wanted.put("scope", "ACCOUNTS");
        wanted.put("accounts", List.of(account));
        wanted.put("auditors", List.of("aud"));
        return wanted;
    }

    private static ValidatableResponse create(Map<String, ?> wanted) {
        return As.otto()
                .contentType(ContentType.JSON)
                .body(wanted)
                .post("/api/v1/audit-periods")
                .then();
    }
}
