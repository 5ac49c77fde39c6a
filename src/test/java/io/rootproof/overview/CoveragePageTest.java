package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A week of 2023, when there were only these. */
@QuarkusTest
class CoveragePageTest {

    private static final LocalDate MONDAY = LocalDate.parse("2023-05-01");
    private static final String WEEK = "from=2023-05-01&to=2023-05-08";

    @Inject
    GivenAccounts accounts;

    @Inject
    GivenDays days;

    @BeforeEach
    void twentyOneUncovered_andOneCovered() {
        for (int i = 0; i <= 21; i++) {
            String id = "6080000000%02d".formatted(i);
            accounts.account(id, "ACCOUNT " + i, "Root/Weeks");
            days.are(id, MONDAY, MONDAY, GivenDays.DAY - i * 100, i * 100, 0);
        }
    }

    private static Document page(String path) {
        return Jsoup.parse(As.aud().get(path).then().statusCode(200).extract().asString());
    }

    @Test
    void firstPage_hasTheMostUncovered_andLeadsOn() {
        Document page = page("/coverage?" + WEEK);

        assertThat(page.select(".rp-strip-label").eachText())
                .hasSize(20)
                .startsWith("ACCOUNT 21 608000000021", "ACCOUNT 20 608000000020");
        assertThat(page.select("a[rel=next]").eachAttr("href")).isEqualTo(List.of("/coverage?page=1&" + WEEK));
        assertThat(page.select("a[rel=prev]")).isEmpty();
    }

    @Test
    void lastPage_hasTheRest_withoutThoseThatWereCovered() {
        Document page = page("/coverage?page=1&" + WEEK);

        assertThat(page.select(".rp-strip-label").eachText()).containsExactly("ACCOUNT 1 608000000001");
        assertThat(page.select("a[rel=next]")).isEmpty();
        assertThat(page.select("a[rel=prev]")).hasSize(1);
    }

    @Test
    void beyondTheLast_saysSo() {
        assertThat(page("/coverage?page=2&" + WEEK).select("main").text()).contains("No other account was uncovered");
    }

    @Test
    void everyAccountCovered_saysSo() {
        assertThat(page("/coverage?from=2023-04-01&to=2023-04-08")
                        .select("main")
                        .text())
                .contains("Every account in scope was covered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=x", "page=-1", "size=5", "from=2026-02-01&to=2026-01-01"})
    void unreadable_is400(String query) {
        As.aud().get("/coverage?" + query).then().statusCode(400);
    }
}
