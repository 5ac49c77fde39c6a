package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HostileNameTest {

    @Inject
    GivenAccounts given;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "{config:items}",
                "O'Brien \"quoted\" \\ back",
                "🔑 会计 بنك",
            })
    void name_isShownAsItIs(String name) {
        given.account("650000000001", name, "Root/Hostile", name);

        for (String path : new String[] {"/accounts?ou=Root/Hostile", "/accounts/650000000001"}) {
            Document page = Jsoup.parse(
                    As.ana().get(path).then().statusCode(200).extract().asString());
            assertThat(page.body().text()).contains(name);
            assertThat(page.select("main script, main img, main [onerror]")).isEmpty();
        }
        assertThat(As.ana()
                        .queryParam("q", name)
                        .get("/api/v1/accounts")
                        .<String>path("items.find { it.accountId == '650000000001' }.name"))
                .isEqualTo(name);
    }
}
