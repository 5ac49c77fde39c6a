package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people and programs type who mean no good, the same on both databases. */
abstract class BadInputCases {

    private static final String[] NAMES = {
        "a\0b",
        "'; drop table person; --",
        "=cmd()",
        "<script>alert(1)</script>",
        "支払い",
        "\uD83D\uDE00",
        "\uD83D",
        "x".repeat(5000)
    };

    @Inject
    People people;

    @Test
    void login_withAnyName_isRefusedAndNotAnError() {
        for (String name : NAMES) {
            assertThat(Browser.fresh().logIn(name, name).statusCode()).as(name).isIn(400, 401);
        }
    }

    @Test
    void basic_withAnyName_isRefusedAndNotAnError() {
        for (String name : NAMES) {
            assertThat(As.nobody()
                            .auth()
                            .preemptive()
                            .basic(name, name)
                            .get("/api/probe/private")
                            .statusCode())
                    .as(name)
                    .isIn(400, 401);
        }
    }

    @Test
    void authorization_thatCannotBeRead_is401() {
        for (String header :
                new String[] {"Basic", "Basic %%%", "Basic YWRh", "Digest x", "Bearer", "Bearer a b", ""}) {
            assertThat(As.nobody()
                            .header("Authorization", header)
                            .get("/api/probe/private")
                            .statusCode())
                    .as(header)
                    .isEqualTo(401);
        }
    }

    @Test
    void displayName_isKeptAsTyped() {
        String name = "O'Neil 支払い \uD83D\uDE00 <script>alert(1)</script> =cmd()";
        Browser ada = Browser.of("ada");
        ada.post("/people", Map.of("username", "odd-name", "displayName", name, "password", "a long enough one"))
                .then()
                .statusCode(303);
        assertThat(people.find("odd-name").orElseThrow().displayName()).isEqualTo(name);
        assertThat(ada.page("/people/odd-name").select("h1").text()).isEqualTo(name);
        assertThat(ada.page("/people/odd-name").select("script:not([src])")).isEmpty();
    }

    @Test
    void displayName_withControlCharacters_isRefused() {
        Browser.of("ada")
                .post(
                        "/people",
                        Map.of("username", "null-name", "displayName", "a\0b", "password", "a long enough one"))
                .then()
                .statusCode(422);
        assertThat(people.find("null-name")).isEmpty();
    }

    @Test
    void filter_withAnyText_isNoError() {
        Browser aud = Browser.of("aud");
        for (String text : new String[] {"%00", "%27%3B--", "%F0%9F%98%80", "%C3%28", "x".repeat(3000)}) {
            assertThat(aud.get("/audit-log?actor=" + text).statusCode())
                    .as(text)
                    .isIn(200, 400);
        }
    }

    @Test
    void largeFormField_isRefused() {
        assertThat(Browser.fresh().logIn("ana", "x".repeat(100_000)).statusCode())
                .isIn(400, 413);
    }
}
