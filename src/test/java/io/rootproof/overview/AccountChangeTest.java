package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.rootproof.account.AccountChange;
import io.rootproof.account.AccountChange.Field;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AccountChangeTest {

    private static final String ID = "660000000001";

    @Inject
    GivenAccounts given;

    @BeforeEach
    void account() {
        given.account(ID, "PAYMENTS", "Root/Change");
        patch(As.otto(), "{\"inScope\": true, \"owner\": null, \"reason\": \"Back to the start.\"}")
                .statusCode(200);
    }

    @Test
    void scope_withReason_isChangedAndWrittenDown() {
        patch(As.otto(), "{\"inScope\": false, \"reason\": \"Sold on 3 March.\"}")
                .statusCode(200)
                .body("inScope", equalTo(false));

        AccountChange change = QuarkusTransaction.requiringNew()
                .call(() -> AccountChange.<AccountChange>find(
                                "accountId = ?1 and field = ?2 order by id desc", ID, Field.SCOPE)
                        .firstResult());
        assertThat(change.actor).isEqualTo("otto");
        assertThat(change.reason).isEqualTo("Sold on 3 March.");
        assertThat(change.toValue).isEqualTo("false");
    }

    @Test
    void scope_withoutReason_is400() {
        patch(As.otto(), "{\"inScope\": false}").statusCode(400).body("detail", containsString("reason"));
    }

    @Test
    void scope_byAnalyst_is403() {
        patch(As.ana(), "{\"inScope\": false, \"reason\": \"No.\"}").statusCode(403);
    }

    @Test
    void scope_byAdmin_isChanged() {
        patch(As.ada(), "{\"inScope\": false, \"reason\": \"Sold.\"}").statusCode(200);
    }

    @Test
    void owner_byAnalyst_isChanged() {
        patch(As.ana(), "{\"owner\": \"Payments team\"}").statusCode(200).body("owner", equalTo("Payments team"));
        patch(As.ana(), "{\"owner\": null}").statusCode(200).body("owner", equalTo(null));
    }

    @Test
    void anything_byAuditor_is403() {
        patch(As.aud(), "{\"owner\": \"aud\"}").statusCode(403);
    }

    @Test
    void ownerAndScope_whenOneIsRefused_changesNothing() {
        patch(As.otto(), "{\"owner\": \"x\", \"inScope\": false}").statusCode(400);
        As.aud()
                .get("/api/v1/accounts?ou=Root/Change")
                .then()
                .body("items[0].owner", equalTo(null))
                .body("items[0].inScope", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"name\": \"x\"}",
                "{\"inScope\": \"no\", \"reason\": \"x\"}",
                "{\"owner\": 3}",
                "{\"owner\":",
            })
    void body_thatMakesNoSense_is400(String body) {
        patch(As.otto(), body).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"669999999999", "12", "66000000000a"})
    void account_thatIsNotKnown_is404(String id) {
        As.otto()
                .contentType("application/json")
                .body("{\"owner\": \"x\"}")
                .patch("/api/v1/accounts/" + id)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse patch(RequestSpecification person, String body) {
        return person.contentType("application/json")
                .body(body)
                .patch("/api/v1/accounts/" + ID)
                .then();
    }
}
