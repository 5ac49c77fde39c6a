package io.rootproof.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class KnownListsTest {

    private final KnownLists lists = new KnownLists(List.of(KnownList.of("/accounts", "result", "q")));

    @Test
    void addressOfAList_comesBackWithItsFilters() {
        assertThat(lists.address("/accounts?result=FAILED&page=2")).hasValue("/accounts?result=FAILED&page=2");
        assertThat(lists.address("/accounts")).hasValue("/accounts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/accounts",
                "https://evil.example/accounts",
                "/accounts/../logout",
                "/accounts/123",
                "/logout",
                "",
                "/accounts?next=https://evil.example",
                "/accounts?q=100%"
            })
    void anythingElse_isNoList(String address) {
        assertThat(lists.address(address)).isEmpty();
    }

    @Test
    void nothing_isNoList() {
        assertThat(lists.address(null)).isEmpty();
    }

    @Test
    void view_forgetsThePlaceInTheList() {
        assertThat(lists.view("/accounts", "result=FAILED&page=3&after=x").map(UrlQuery::text))
                .hasValue("result=FAILED");
    }
}
