package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeysTest {

    private static final String SCRIPT = "script[src^=/assets/keys.js]";

    @Test
    void keys_areOnAndExplained() {
        Browser ana = Browser.of("ana");

        assertThat(ana.page("/accounts").select(SCRIPT)).hasSize(1);
        assertThat(ana.page("/accounts").select("dialog kbd").eachText()).contains("/", "j", "k", "x", "?");
        assertThat(ana.page("/keys").select("main kbd").eachText()).contains("/", "j", "k", "x", "?");
    }

    @Test
    void switchedOff_theScriptIsNotSent_untilSwitchedOnAgain() {
        Browser ana = Browser.of("ana");

        ana.post("/keys", Map.of("on", "false")).then().statusCode(303);
        assertThat(ana.page("/accounts").select(SCRIPT + ", dialog")).isEmpty();
        assertThat(ana.page("/people/me")
                        .select("form[action=/keys] input[name=on]")
                        .attr("value"))
                .isEqualTo("true");

        ana.post("/keys", Map.of("on", "true")).then().statusCode(303);
        assertThat(ana.page("/accounts").select(SCRIPT)).hasSize(1);
    }

    @Test
    void nobody_isSentNoKeys() {
        assertThat(Browser.fresh().page("/login").select(SCRIPT)).isEmpty();
    }
}
