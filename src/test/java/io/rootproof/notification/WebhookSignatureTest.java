package io.rootproof.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {

    /** The example of the reference libraries of Standard Webhooks. */
    @Test
    void of_publishedExample() {
        assertThat(WebhookSignature.of("secret", List.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
                        .of(
                                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                                Instant.ofEpochSecond(1614265330),
                                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void of_twoSecrets_signsWithBoth() {
        String old = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
        String next = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYqr";
        byte[] body = {1, 2};
        String both = WebhookSignature.of("secret", List.of(next, old)).of("msg", Instant.EPOCH, body);
        assertThat(both.split(" "))
                .containsExactly(
                        WebhookSignature.of("secret", List.of(next)).of("msg", Instant.EPOCH, body),
                        WebhookSignature.of("secret", List.of(old)).of("msg", Instant.EPOCH, body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "whsec_", "whsec_short", "whsec_!!!", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"})
    void secret_thatIsNone_isRefusedByName(String secret) {
        assertThatIllegalStateException()
                .isThrownBy(() -> WebhookSignature.of("rootproof.log.delivery.webhook-secret", List.of(secret)))
                .withMessageContaining("rootproof.log.delivery.webhook-secret");
    }
}
