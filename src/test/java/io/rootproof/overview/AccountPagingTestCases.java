package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class AccountPagingTestCases {

    private static final String UNIT = "Root/Paging";

    @Inject
    GivenAccounts given;

    @BeforeEach
    void accounts() {
        for (int i = 0; i < 9; i++) {
            String id = "62000000000" + i;
            // Names, results and times that repeat: only the id tells the rows apart.
            given.account(id, i % 2 == 0 ? "TWIN" : "twin", UNIT, i % 3 == 0 ? "ana" : null);
            if (i < 7) {
                given.status(
                        id,
                        i % 2 == 0 ? Result.PASSED : Result.FAILED,
                        i % 2 == 0 ? Reason.NO_KEY : Reason.KEY_PRESENT);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accountId",
                "-accountId",
                "name",
                "-name",
                "ou",
                "owner",
                "-owner",
                "result",
                "-result",
                "observedAt",
                "-observedAt"
            })
    void after_readsEveryRowOnceInTheOrderOfTheWholeList(String sort) {
        List<String> whole = page("sort=" + sort).extract().path("items.accountId");
        List<String> read = new ArrayList<>();
        String next = null;
        do {
            ValidatableResponse page = page("sort=" + sort + "&size=2" + (next == null ? "" : "&after=" + next));
            read.addAll(page.extract().path("items.accountId"));
            next = page.extract().path("next");
        } while (next != null);

        assertThat(read).doesNotHaveDuplicates().hasSize(9).isEqualTo(whole);
    }

    @Test
    void page_andAfter_showTheSame() {
        ValidatableResponse first = page("sort=name&size=4");
        List<String> second = page("sort=name&size=4&page=1").extract().path("items.accountId");
        List<String> further = page("sort=name&size=4&after=" + first.extract().path("next"))
                .extract()
                .path("items.accountId");

        assertThat(second).hasSize(4).isEqualTo(further);
    }

    @Test
    void result_worstFirst() {
        assertThat(page("sort=result").extract().<List<String>>path("items.result"))
                .containsExactly(
                        "FAILED", "FAILED", "FAILED", "UNKNOWN", "UNKNOWN", "PASSED", "PASSED", "PASSED", "PASSED");
    }

    @Test
    void after_ofAnotherOrder_is400() {
        String next = page("sort=name&size=2").extract().path("next");
        As.aud()
                .get("/api/v1/accounts?ou=" + UNIT + "&sort=owner&after=" + next)
                .then()
                .statusCode(400);
    }

    @Test
    void pageAndAfter_together_are400() {
        String next = page("size=2").extract().path("next");
        As.aud().get("/api/v1/accounts?page=1&after=" + next).then().statusCode(400);
    }

    private static ValidatableResponse page(String query) {
        return As.aud().get("/api/v1/accounts?ou=" + UNIT + "&" + query).then().statusCode(200);
    }
}
