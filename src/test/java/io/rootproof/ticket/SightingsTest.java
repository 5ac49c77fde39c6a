package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.assessment.Observation;
import io.rootproof.control.ControlPolicy;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SightingsTest {

    private static final Instant KEY = Instant.parse("2026-03-03T10:00:00Z");

    @Test
    void proofs_oneMillisecondAfterTheLastKey_prove() {
        Observation clean = clean(KEY.plusMillis(1));

        assertThat(sightings(key(KEY), clean).proofs(null)).containsExactly(clean);
    }

    @Test
    void proofs_atTheLastKey_doNot() {
        assertThat(sightings(key(KEY), clean(KEY)).proofs(null)).isEmpty();
    }

    @Test
    void proofs_laterThanTheKeyButNotThanTheClaimedDeletion_doNot() {
        Instant deleted = KEY.plusSeconds(3600);

        assertThat(sightings(key(KEY), clean(deleted)).proofs(deleted)).isEmpty();
        assertThat(sightings(key(KEY), clean(deleted.plusMillis(1))).proofs(deleted))
                .hasSize(1);
    }

    @Test
    void proofs_keySeenByAnotherSourceLater_doNot() {
        Observation later = seen(Source.CREDENTIAL_REPORT, KeyState.INACTIVE_KEY, KEY.plusSeconds(60), true);

        assertThat(sightings(key(KEY), clean(KEY.plusSeconds(30)), later).proofs(null))
                .isEmpty();
    }

    @Test
    void proofs_imported_proveOnlyWhenConfirmed() {
        Observation brought = seen(Source.CREDENTIAL_REPORT, KeyState.NO_KEY, KEY.plusSeconds(60), true);

        assertThat(sightings(key(KEY), brought).proofs(null)).isEmpty();
        assertThat(sightings(key(KEY), brought).importedProofs(null)).containsExactly(brought);
    }

    @Test
    void proofs_noActiveKeyOnly_doNot() {
        Observation prowler = seen(Source.PROWLER, KeyState.NO_ACTIVE_KEY, KEY.plusSeconds(60), false);

        assertThat(sightings(key(KEY), prowler).proofs(null)).isEmpty();
    }

    @Test
    void keysAfter_atTheClaimedDeletion_refuteNothing() {
        assertThat(sightings(key(KEY)).keysAfter(KEY)).isEmpty();
        assertThat(sightings(key(KEY)).keysAfter(KEY.minusMillis(1))).hasSize(1);
    }

    @Test
    void standingKeys_takenBackByTheirSeries_doNotStand() {
        Observation other = seen(Source.ACCOUNT_SUMMARY, KeyState.KEY_PRESENT, KEY, false);

        assertThat(sightings(key(KEY), clean(KEY.plusSeconds(1)), other).standingKeys(KEY, ControlPolicy.standard()))
                .containsExactly(other);
    }

    @Test
    void standingKeys_laterIndeterminate_stillStand() {
        Observation unclear = seen(Source.SECURITY_HUB, KeyState.INDETERMINATE, KEY.plusSeconds(1), false);

        assertThat(sightings(key(KEY), unclear).standingKeys(KEY, ControlPolicy.standard()))
                .hasSize(1);
    }

    @Test
    void standingKeys_olderThanTheMaximumAge_doNotStand() {
        Duration most = ControlPolicy.standard().securityHubMaximumAge();

        assertThat(sightings(key(KEY)).standingKeys(KEY.plus(most), ControlPolicy.standard()))
                .hasSize(1);
        assertThat(sightings(key(KEY)).standingKeys(KEY.plus(most).plusMillis(1), ControlPolicy.standard()))
                .isEmpty();
    }

    @Test
    void standingKeys_creationEvent_standsUntilAnySourceSeesNoKey() {
        Observation created = seen(Source.CLOUDTRAIL, KeyState.ACTIVE_KEY, KEY, true);
        Instant monthsLater = KEY.plus(Duration.ofDays(100));

        assertThat(sightings(created).standingKeys(monthsLater, ControlPolicy.standard()))
                .hasSize(1);
        assertThat(sightings(created, clean(KEY.plusSeconds(1))).standingKeys(monthsLater, ControlPolicy.standard()))
                .isEmpty();
    }

    private static Sightings sightings(Observation... observations) {
        return new Sightings(List.of(observations));
    }

    private static Observation key(Instant at) {
        return seen(Source.SECURITY_HUB, KeyState.ACTIVE_KEY, at, false);
    }

    private static Observation clean(Instant at) {
        return seen(Source.SECURITY_HUB, KeyState.NO_KEY, at, false);
    }

    private static Observation seen(Source source, KeyState state, Instant at, boolean imported) {
        Observation observation = new Observation();
        observation.source = source;
        observation.state = state;
        observation.observedAt = at;
        observation.imported = imported;
        return observation;
    }
}
