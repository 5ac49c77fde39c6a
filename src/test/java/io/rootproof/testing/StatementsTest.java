package io.rootproof.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The counter counts: what Hibernate sends, and what plain JDBC sends. */
@QuarkusTest
@TestProfile(OnEmptyDatabase.class)
class StatementsTest {

    @Test
    void page_isCountedWithLookingUpWhoAsks() {
        assertThat(sentBy(Browser.of("ada"), "/people")).anyMatch(sql -> sql.contains("person"));
    }

    @Test
    void plainJdbc_isCountedToo() {
        assertThat(sentBy(Browser.of("ada"), "/accounts")).anyMatch(sql -> sql.contains("account"));
    }

    private static List<String> sentBy(Browser browser, String path) {
        Statements.watch("statements-test");
        browser.request()
                .header("X-Request-Id", "statements-test")
                .get(path)
                .then()
                .statusCode(200);
        return Statements.of("statements-test");
    }
}
