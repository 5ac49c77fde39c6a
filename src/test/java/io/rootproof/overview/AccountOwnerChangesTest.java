package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountOwnerChangesTest {

    private static final String ONE = "644000000001";
    private static final String TWO = "644000000002";

    @Inject
    GivenAccounts given;

    String team;

    @BeforeEach
    void accounts() {
        given.account(ONE, "BULK ONE", "Root/Bulk");
        given.account(TWO, "BULK TWO", "Root/Bulk");
        team = "team-" + UUID.randomUUID();
    }

    @Test
    void owner_isGivenToAllThatAreSelected_andTheListComesBack() {
        assign("ana", List.of(ONE, TWO, ONE), team, "/accounts?ou=Root%2FBulk&page=0")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/accounts?ou=Root%2FBulk&page=0"));

        assertThat(owned()).containsExactly(ONE, TWO);
        assertThat(Browser.of("aud")
                        .page("/audit-log?action=account.owner-changed&subject=account/" + ONE)
                        .select("tbody tr:contains(" + team + ")"))
                .hasSize(1);
    }

    @Test
    void accountThatIsNotKnown_isRefusedByName_andTheOthersAreAssigned() {
        assign("ana", List.of(ONE, "999999999999"), team, "")
                .then()
                .statusCode(200)
                .body(containsString("1 assigned to " + team + ", 1 refused"), containsString("999999999999"));

        assertThat(owned()).containsExactly(ONE);
    }

    @Test
    void nothingSelected_leadsBackToTheList_whichSaysSo() {
        Browser ana = Browser.of("ana");
        String list = "/accounts?ou=Root%2FBulk&page=0";

        ana.post("/accounts/owner-changes", Map.of("accountId", List.of(), "owner", team, "back", list))
                .then()
                .statusCode(303)
                .header("Location", endsWith(list));

        assertThat(ana.page(list).select(".rp-flash.alert-warning").text())
                .isEqualTo("Nothing was selected. Tick the rows to assign, then try again.");
        assign("ana", List.of(), team, "//evil.example/accounts")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/accounts"));
        assertThat(owned()).isEmpty();
    }

    @Test
    void noOwner_orTooMany_changesNothing() {
        assign("ana", List.of(ONE), " ", "").then().statusCode(422);
        List<String> many = IntStream.range(0, 501)
                .mapToObj(i -> i == 0 ? ONE : "6449%08d".formatted(i))
                .toList();
        assign("ana", many, team, "").then().statusCode(422).body(containsString("at most 500"));

        assertThat(owned()).isEmpty();
    }

    @Test
    void auditor_mayNot_andIsOfferedNothing() {
        assign("aud", List.of(ONE), team, "").then().statusCode(403);

        assertThat(owned()).isEmpty();
        assertThat(Browser.of("aud").page("/accounts?ou=Root%2FBulk").select("#bulk, [data-pick]"))
                .isEmpty();
        assertThat(Browser.of("ana").page("/accounts?ou=Root%2FBulk").select("[data-pick]"))
                .hasSize(2);
    }

    @Test
    void foreignAddress_isNotGoneBackTo() {
        assign("ana", List.of(ONE), team, "//evil.example/accounts")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/accounts"));
    }

    private static Response assign(String who, List<String> accounts, String owner, String back) {
        return Browser.of(who)
                .post("/accounts/owner-changes", Map.of("accountId", accounts, "owner", owner, "back", back));
    }

    private List<String> owned() {
        return As.aud()
                .get("/api/v1/accounts?sort=accountId&owner=" + team)
                .jsonPath()
                .getList("items.accountId", String.class);
    }
}
