package io.rootproof.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PseudoLocaleTest {

    @Test
    void page_askedForInThePseudoLocale_isWrapped() {
        assertThat(Browser.of("ada").speaking(PseudoLocale.TAG).get("/accounts").asString())
                .contains("⟦Skip to content⟧");
        assertThat(Browser.of("ada").get("/accounts").asString()).contains(">Skip to content<");
    }
}
