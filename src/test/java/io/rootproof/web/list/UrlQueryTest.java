package io.rootproof.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.web.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UrlQueryTest {

    @Test
    void query_keepsOrderAndRepetition_andLeavesOutWhatIsEmpty() {
        assertThat(UrlQuery.parse("result=FAILED&q=&result=UNKNOWN&ou=Root%2FA+B")
                        .text())
                .isEqualTo("result=FAILED&result=UNKNOWN&ou=Root%2FA+B");
    }

    @Test
    void without_oneValue_leavesTheOthersOfItsName() {
        assertThat(UrlQuery.parse("result=FAILED&result=UNKNOWN")
                        .without("result", "FAILED")
                        .at("/accounts"))
                .isEqualTo("/accounts?result=UNKNOWN");
        assertThat(UrlQuery.parse("page=2").without(List.of("page")).at("/accounts"))
                .isEqualTo("/accounts");
    }

    @Test
    void with_replacesWhatTheNameHad() {
        assertThat(UrlQuery.parse("sort=name&q=a%26b").with("sort", "-name").text())
                .isEqualTo("q=a%26b&sort=-name");
    }

    @Test
    void percentWithoutDigits_isRefused() {
        assertThatThrownBy(() -> UrlQuery.parse("q=100%")).isInstanceOf(ProblemException.class);
    }
}
