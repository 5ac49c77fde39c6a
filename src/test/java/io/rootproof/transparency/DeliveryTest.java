package io.rootproof.transparency;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static com.github.tomakehurst.wiremock.client.WireMock.temporaryRedirect;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.rootproof.testing.Browser;
import io.rootproof.testing.Eventually;
import io.rootproof.transparency.Delivery.Channel;
import io.rootproof.transparency.WithDelivery.OtherSides;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Checkpoints on their way out: the other side is down and comes back. */
@QuarkusTest
@TestProfile(WithDelivery.class)
class DeliveryTest {

    @Inject
    Checkpoints checkpoints;

    @Inject
    CheckpointReading reading;

    @Inject
    Entered entered;

    private WireMock webhook;

    @BeforeEach
    void fresh() {
        webhook = new WireMock(Integer.getInteger(OtherSides.WEBHOOK_PORT));
        webhook.resetMappings();
        webhook.resetRequests();
        webhook.resetScenarios();
    }

    @Test
    void webhook_downFirst_getsTheSignedNoteWhenItIsBack() throws Exception {
        webhook.register(post(urlEqualTo("/hook"))
                .inScenario("down")
                .whenScenarioStateIs(Scenario.STARTED)
                .willReturn(status(503))
                .willSetStateTo("up"));
        webhook.register(post(urlEqualTo("/hook"))
                .inScenario("down")
                .whenScenarioStateIs("up")
                .willReturn(status(202)));
        MadeCheckpoint made = aCheckpoint();

        Delivery delivery = when(made, Channel.WEBHOOK, Delivery::isDelivered);
        assertThat(delivery.attempts()).isGreaterThanOrEqualTo(2);
        assertThat(delivery.lastError()).isNull();
        LoggedRequest request = webhook.find(postRequestedFor(urlEqualTo("/hook"))).stream()
                .filter(one -> one.getHeader("webhook-id").equals("checkpoint-" + made.id()))
                .reduce((first, second) -> second)
                .orElseThrow();
        JsonPath body = JsonPath.from(request.getBodyAsString());
        assertThat(body.getString("type")).isEqualTo("checkpoint.made");
        assertThat(body.getString("data.note")).isEqualTo(made.note());
        assertThat(request.getHeader("webhook-signature")).isEqualTo(signature(request));
    }

    @Test
    void webhook_thatRedirects_isNotFollowed() {
        webhook.register(post(urlEqualTo("/hook")).willReturn(temporaryRedirect("/elsewhere")));
        webhook.register(post(urlEqualTo("/elsewhere")).willReturn(ok()));
        webhook.register(get(anyUrl()).willReturn(ok()));
        Delivery delivery = when(aCheckpoint(), Channel.WEBHOOK, one -> one.attempts() >= 1);
        assertThat(delivery.isDelivered()).isFalse();
        assertThat(delivery.lastError()).contains("302").contains("not followed");
        webhook.verifyThat(0, postRequestedFor(urlEqualTo("/elsewhere")));
        webhook.verifyThat(0, getRequestedFor(anyUrl()));
    }

    @Test
    void webhook_thatDoesNotAnswer_isTriedAgain() {
        webhook.register(post(anyUrl()).willReturn(ok().withFixedDelay(4000)));
        Delivery delivery = when(aCheckpoint(), Channel.WEBHOOK, one -> one.attempts() >= 1);
        assertThat(delivery.isDelivered()).isFalse();
        assertThat(delivery.lastError()).contains("not reached");
        assertThat(delivery.nextAttempt()).isNotNull();
    }

    @Test
    void mail_serverDownFirst_isDeliveredWhenItIsBack() throws Exception {
        webhook.register(post(anyUrl()).willReturn(ok()));
        MadeCheckpoint made = aCheckpoint();
        Delivery waiting = when(made, Channel.MAIL, one -> one.attempts() >= 1);
        assertThat(waiting.isDelivered()).isFalse();
        assertThat(waiting.lastError()).contains("quarkus.mailer.host");
        Browser ada = Browser.of("ada");
        assertThat(ada.page("/log/checkpoints/" + made.id()).text()).contains("quarkus.mailer.host");

        GreenMail server =
                new GreenMail(new ServerSetup(Integer.getInteger(OtherSides.MAIL_PORT), "localhost", "smtp"));
        server.start();
        try {
            String again = "/log/checkpoints/" + made.id() + "/deliveries/" + waiting.id();
            assertThat(Browser.of("aud").post(again, Map.of()).statusCode()).isEqualTo(403);
            assertThat(ada.post(again, Map.of()).statusCode()).isEqualTo(303);
            when(made, Channel.MAIL, Delivery::isDelivered);
            MimeMessage mail = List.of(server.getReceivedMessages()).stream()
                    .filter(one -> GreenMailUtil.getWholeMessage(one).contains("checkpoint-" + made.size() + ".txt"))
                    .findFirst()
                    .orElseThrow();
            assertThat(mail.getSubject()).contains(made.size() + " entries");
            assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("auditor@example.org");
            assertThat(GreenMailUtil.getWholeMessage(mail).replace("=\r\n", "").replace("=3D", "="))
                    .contains(made.root());
        } finally {
            server.stop();
        }
    }

    private MadeCheckpoint aCheckpoint() {
        entered.audit(1, "otto", "ticket/1");
        return checkpoints.make(CheckpointReason.HOURLY);
    }

    private Delivery when(MadeCheckpoint made, Channel channel, Predicate<Delivery> condition) {
        return Eventually.there(() -> reading.get(made.id()).deliveries().stream()
                .filter(one -> one.channel() == channel)
                .filter(condition)
                .findFirst());
    }

    /** As the other side computes it. */
    private static String signature(LoggedRequest request) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(
                Base64.getDecoder().decode(WithDelivery.SECRET.substring("whsec_".length())), "HmacSHA256"));
        String signed = request.getHeader("webhook-id") + "." + request.getHeader("webhook-timestamp") + "."
                + request.getBodyAsString();
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
