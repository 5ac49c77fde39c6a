package io.rootproof.onboarding;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.rootproof.notification.WithChannels;
import io.rootproof.notification.WithChannels.OtherSides;
import io.rootproof.overview.GivenAccounts;
import io.rootproof.testing.Eventually;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program hears by webhook of a new account: that it appeared, that it is ready, that it waits for too long. */
@QuarkusTest
@TestProfile(WithChannels.class)
class OnboardingHookTest {

    @Inject
    GivenAccounts given;

    @Inject
    Gate gate;

    @Inject
    EntityManager entities;

    private final String id = "692" + ThreadLocalRandom.current().nextLong(100_000_000L, 999_999_999L);
    private WireMock web;

    @BeforeEach
    void anElderAndTheOtherSide() {
        web = new WireMock(Integer.getInteger(OtherSides.WEB_PORT));
        web.resetMappings();
        web.resetRequests();
        web.register(post(anyUrl()).willReturn(ok()));
        given.account("690000000000", "ELDER", "Root");
        seen("690000000000", Duration.ofDays(40));
        given.finding("690000000000", Duration.ofHours(1), "PASSED");
        given.assess();
    }

    @Test
    void newAccount_appears_andBecomesReady() {
        arrives(Duration.ofHours(5));
        assertThat(told("account.appeared"))
                .containsEntry("accountId", id)
                .containsEntry("organizationalUnit", "Root/Gate")
                .containsEntry("name", "NEWCOMER");

        given.finding(id, Duration.ofHours(1), "PASSED");
        given.assess();

        assertThat(told("account.ready")).containsEntry("accountId", id);
        assertThat(hooks("account.overdue")).as("in time").isEmpty();
        assertThat(hooks("account.appeared")).as("once").hasSize(1);
    }

    @Test
    void newAccount_thatIsNotReadyInTime_isOverdue() {
        arrives(Duration.ofHours(73));
        gate.pass(given.now());
        gate.pass(given.now());

        assertThat(told("account.overdue")).containsEntry("accountId", id);
        assertThat(hooks("account.overdue")).as("once").hasSize(1);
        assertThat(hooks("account.ready")).isEmpty();
    }

    private void arrives(Duration ago) {
        given.joined(id, "NEWCOMER", "Root/Gate", ago);
        seen(id, ago);
        given.summary(id, Duration.ofDays(9), true);
        given.assess();
    }

    private void seen(String account, Duration ago) {
        Instant at = given.now().minus(ago);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Account a set a.firstSeenAt = :at where a.accountId = :id")
                        .setParameter("at", at)
                        .setParameter("id", account)
                        .executeUpdate());
    }

    private Map<String, Object> told(String type) {
        return Eventually.there(() -> hooks(type).stream().findFirst());
    }

    /** What webhooks of a type said of the account. */
    private List<Map<String, Object>> hooks(String type) {
        return web.find(postRequestedFor(urlEqualTo("/hook"))).stream()
                .map(request -> JsonPath.from(request.getBodyAsString()))
                .filter(body -> body.getString("type").equals(type))
                .flatMap(body -> body.<Map<String, Object>>getList("data.items.details").stream())
                .filter(details -> id.equals(details.get("accountId")))
                .toList();
    }
}
