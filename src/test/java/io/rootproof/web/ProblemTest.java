package io.rootproof.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.rootproof.testing.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemTest {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void addressOfNothing_saysSoInOurWords() {
        As.ana()
                .get("/api/v1/nothing-of-that-name")
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is nothing at this address, or nothing that you may see."));
    }

    @Test
    void unexpected_isShownWithoutItsInside() {
        given().get("/api/probe/boom")
                .then()
                .statusCode(500)
                .contentType(PROBLEM)
                .body("title", equalTo("Internal error"))
                .body("instance", equalTo("/api/probe/boom"))
                .body("requestId", notNullValue())
                .body(not(containsString("secret inside")));
    }

    @Test
    void unexpectedOnPage_isAPageWithRequestId() {
        given().header("X-Request-Id", "abc-123")
                .get("/probe/boom")
                .then()
                .statusCode(500)
                .contentType(ContentType.HTML)
                .header("X-Request-Id", "abc-123")
                .body(containsString("abc-123"))
                .body(not(containsString("secret inside")));
    }

    @Test
    void refused_keepsStatusDetailAndLocation() {
        given().get("/api/probe/conflict")
                .then()
                .statusCode(409)
                .contentType(PROBLEM)
                .header("Location", containsString("/api/v1/collection-runs/7"))
                .body("detail", equalTo("A run is going on."));
    }

    @Test
    void unknownApiPath_isJson() {
        given().get("/api/v1/nothing-here").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void unknownPage_isAPage() {
        given().get("/nothing-here")
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("There is nothing here"));
    }

    @Test
    void queryThatIsNoNumber_isBadRequest() {
        given().get("/api/probe/number?n=many").then().statusCode(400).contentType(PROBLEM);
    }

    @Test
    void pathThatIsNoNumber_isNotFound() {
        given().get("/api/probe/number/many").then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void brokenJson_saysWhere() {
        given().contentType(ContentType.JSON)
                .body("{\"count\": 1,\n \"name\": ")
                .post("/api/probe/things")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("detail", containsString("line 2"));
    }

    @Test
    void jsonOfWrongType_namesTheField() {
        given().contentType(ContentType.JSON)
                .body("{\"count\": \"many\"}")
                .post("/api/probe/things")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("detail", containsString("count"));
    }

    @Test
    void invalidValue_namesTheField() {
        given().contentType(ContentType.JSON)
                .body("{\"count\": 0}")
                .post("/api/probe/things")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("violations[0].field", equalTo("count"));
    }

    @Test
    void otherMediaType_is415() {
        given().contentType("text/csv")
                .body("a,b")
                .post("/api/probe/things")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @Test
    void otherMethod_is405() {
        given().delete("/api/probe/number").then().statusCode(405).contentType(PROBLEM);
    }

    @Test
    void pageSizeOutOfRange_saysTheRange() {
        given().get("/api/probe/list?size=501")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("detail", containsString("from 1 to 500"));
        given().get("/api/probe/list?size=500")
                .then()
                .statusCode(200)
                .body("total", equalTo(10_000))
                .body("totalIsExact", equalTo(false))
                .body("size", equalTo(500));
    }

    @Test
    void formWithoutToken_is400() {
        given().contentType(ContentType.URLENC)
                .formParam("name", "ada")
                .post("/probe/form")
                .then()
                .statusCode(400);
    }
}
