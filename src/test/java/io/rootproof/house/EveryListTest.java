package io.rootproof.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import io.rootproof.web.list.KnownList;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What every list has; new lists are found by themselves. */
@QuarkusTest
class EveryListTest {

    @Inject
    @Any
    Instance<KnownList> lists;

    @Test
    void everyList_isSearchedSavedExportedAndKeepsThePeriod() {
        Browser ada = Browser.of("ada");
        assertThat(lists.stream().count()).isGreaterThanOrEqualTo(7);
        for (KnownList list : lists) {
            Document page = ada.page(list.path() + "?from=2026-01-01&to=2026-02-01");
            assertThat(page.select(".rp-filters, .rp-popup")).as(list.path()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(page.select("form[action=/saved-views] input[name=path]").eachAttr("value"))
                    .containsExactly(list.path());
            assertThat(page.select(".rp-list-tools a[download]").attr("href"))
                    .as(list.path())
                    .endsWith("?from=2026-01-01&to=2026-02-01");
        }
    }

    @Test
    void everyList_refusesWhatItDoesNotKnow() {
        Browser ada = Browser.of("ada");
        for (KnownList list : lists) {
            for (String wrong : new String[] {"?colour=red", "?columns=colour", "?size=61"}) {
                assertThat(ada.get(list.path() + wrong).statusCode())
                        .as(list.path() + wrong)
                        .isEqualTo(400);
            }
        }
    }

    @Test
    void everyList_isExportedWithItsFilterAndTime() {
        Browser ada = Browser.of("ada");
        for (KnownList list : lists) {
            String export =
                    ada.page(list.path()).select(".rp-list-tools a[download]").attr("href");
            Response file = ada.get(export);
            assertThat(file.statusCode()).as(export).isEqualTo(200);
            assertThat(file.header("Content-Disposition")).as(export).matches("attachment; filename=\".*Z\\.csv\"");
            assertThat(file.asString().lines().findFirst().orElse(""))
                    .as(export)
                    .matches(".*,exported(_a|A)t,view");
            assertThat(ada.get(export + "?colour=red").statusCode()).as(export).isEqualTo(400);
        }
    }
}
