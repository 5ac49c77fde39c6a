package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.identity.Act;
import io.rootproof.web.ProblemException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcceptanceRequestTest {

    static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    static final Instant END = NOW.plus(Duration.ofDays(10));
    static final String KEY = "Active 2025-01-01T00:00:00Z";

    @Inject
    AcceptanceScene scene;

    @Inject
    Acceptances acceptances;

    @Test
    void request_ofAFailingAccount_waitsAndPinsTheKeys() {
        String legacy = scene.withKeys(NOW, KEY);

        long id = scene.asked(legacy, NOW);

        RiskAcceptance row = scene.row(id);
        assertThat(row.state).isEqualTo(AcceptanceState.REQUESTED);
        assertThat(row.requestedBy).isEqualTo("ana");
        assertThat(row.startsAt).isEqualTo(NOW);
        assertThat(row.inForceAt).isNull();
        assertThat(row.pinnedState)
                .isEqualTo("{\"accountId\":\"" + legacy + "\",\"conflicting\":false,\"sources\":[{\"keys\":[{\"made\":"
                        + "\"2025-01-01T00:00:00Z\",\"state\":\"ACTIVE_KEY\"}],\"source\":\"ROOT_KEY_AUDIT\","
                        + "\"state\":\"ACTIVE_KEY\"}]}");
        assertThat(scene.eventTypes(id)).containsExactly(AcceptanceEventType.REQUESTED);
    }

    @Test
    void request_ofAnAccountWithoutKey_isRefused() {
        String data = scene.withKeys(NOW);
        refused(AcceptanceScene.request(data, NOW)).hasMessageStartingWith("409: ");
        refused(AcceptanceScene.request(scene.account(NOW), NOW)).hasMessageContaining("shows no key now");
    }

    @Test
    void request_ofAnAccountOutOfScope_isRefused() {
        String sold = scene.withKeys(NOW, KEY);
        scene.outOfScope(sold);
        refused(AcceptanceScene.request(sold, NOW)).hasMessageContaining("out of scope");
    }

    @Test
    void request_ofAnUnknownAccount_isNotFound() {
        assertThatThrownBy(() -> acceptances.request(AcceptanceScene.request("999999999990", NOW), new Act("ana", NOW)))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("404: ");
    }

    @Test
    void request_withoutTexts_namesEveryOneOfThem() {
        String legacy = scene.withKeys(NOW, KEY);
        refused(new AcceptanceRequest(legacy, " ", null, "", null, END))
                .hasMessageContaining("The task that needs the key is empty")
                .hasMessageContaining("Why no role can do it is empty")
                .hasMessageContaining("What guards the key meanwhile is empty");
    }

    @Test
    void request_withTooLongAText_isRefused() {
        String legacy = scene.withKeys(NOW, KEY);
        String longest = "x".repeat(Typed.LONGEST);
        refused(new AcceptanceRequest(legacy, longest + "x", "b", "c", null, END))
                .hasMessageContaining("4,001 characters");
        acceptances.request(new AcceptanceRequest(legacy, longest, "b", "c", null, END), new Act("ana", NOW));
    }

    @Test
    void request_withoutEnd_isRefused() {
        refused(AcceptanceScene.request(scene.withKeys(NOW, KEY), null, null)).hasMessageContaining("Say when it ends");
    }

    @Test
    void request_thatEndsInThePastOrNow_isRefused() {
        String legacy = scene.withKeys(NOW, KEY);
        refused(AcceptanceScene.request(legacy, null, NOW.minusSeconds(1))).hasMessageContaining("in the past");
        refused(AcceptanceScene.request(legacy, null, NOW)).hasMessageContaining("in the past");
        acceptances.request(AcceptanceScene.request(legacy, null, NOW.plusMillis(1)), new Act("ana", NOW));
    }

    @Test
    void request_thatStartsInThePast_isRefused() {
        String legacy = scene.withKeys(NOW, KEY);
        refused(AcceptanceScene.request(legacy, NOW.minusMillis(1), END)).hasMessageContaining("The start");
        acceptances.request(AcceptanceScene.request(legacy, NOW, END), new Act("ana", NOW));
    }

    @Test
    void request_thatEndsBeforeItStarts_isRefused() {
        String legacy = scene.withKeys(NOW, KEY);
        refused(AcceptanceScene.request(legacy, END, END)).hasMessageContaining("not after the start");
    }

    @Test
    void request_overAnotherOne_isRefusedAndNextToItIsTaken() {
        String legacy = scene.withKeys(NOW, KEY);
        long first = scene.asked(legacy, NOW);
        refused(AcceptanceScene.request(legacy, END.minusMillis(1), END.plusSeconds(60)))
                .hasMessageContaining("Exception " + first + " covers part of this time");
        acceptances.request(AcceptanceScene.request(legacy, END, END.plusSeconds(60)), new Act("ana", NOW));
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(AcceptanceRequest wanted) {
        return assertThatThrownBy(() -> acceptances.request(wanted, new Act("ana", NOW)))
                .isInstanceOf(ProblemException.class);
    }
}
