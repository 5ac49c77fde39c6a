package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class SessionsTest {

    // Long past, so that opening a session here clears no other away.
    private static final Instant NOON = Instant.parse("2020-05-04T12:00:00Z");

    @Inject
    Sessions sessions;

    @Inject
    EntityManager entities;

    private Person ana;

    @BeforeEach
    void findAna() {
        ana = entities.createQuery("from Person where username = 'ana'", Person.class)
                .getSingleResult();
    }

    private boolean open(Duration after) {
        return sessions.person("cookie", NOON.plus(after)).isPresent();
    }

    @Test
    void unusedSession_endsAfterHalfAnHour() {
        sessions.open(ana, "cookie", NOON);
        assertThat(open(Duration.ofMinutes(31))).isFalse();
    }

    @Test
    void usedSession_staysOpenUntilItsLongest() {
        sessions.open(ana, "cookie", NOON);
        for (int minutes = 25; minutes < 12 * 60; minutes += 25) {
            assertThat(open(Duration.ofMinutes(minutes)))
                    .as("%s minutes", minutes)
                    .isTrue();
        }
        assertThat(open(Duration.ofHours(12))).isFalse();
    }

    @Test
    void sessionsThatLookAlike_areToldAsOne_butThisBrowserStandsAlone() {
        // Those of other tests are newer, and only so many are shown.
        sessions.closeAll(ana);
        sessions.open(ana, "here", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0", "192.0.2.1", NOON);
        sessions.open(ana, "again", "Mozilla/5.0 (X11; Linux x86_64) Firefox/139.0", "192.0.2.1", NOON.minusSeconds(9));
        sessions.open(ana, "more", "Mozilla/5.0 (X11; Linux x86_64) Firefox/139.0", "192.0.2.1", NOON.minusSeconds(5));
        sessions.open(ana, "else", "Mozilla/5.0 (X11; Linux x86_64) Firefox/140.0", "192.0.2.2", NOON.minusSeconds(7));

        BrowserName firefox = new BrowserName("Firefox", "Linux");
        assertThat(sessions.of("ana", "here", NOON))
                .containsSequence(
                        new OpenSession(true, firefox, "192.0.2.1", 1, NOON, NOON),
                        new OpenSession(false, firefox, "192.0.2.1", 2, NOON.minusSeconds(9), NOON.minusSeconds(5)),
                        new OpenSession(false, firefox, "192.0.2.2", 1, NOON.minusSeconds(7), NOON.minusSeconds(7)));
    }

    @Test
    void otherCookie_isNobody() {
        sessions.open(ana, "cookie", NOON);
        assertThat(sessions.person("Cookie", NOON)).isEmpty();
    }
}
