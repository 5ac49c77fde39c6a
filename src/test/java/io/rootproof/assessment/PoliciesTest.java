package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.HUB_AGE;
import static io.rootproof.assessment.Seen.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.rootkey.KeyState;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final Instant CHANGE = NOON.plus(Duration.ofHours(10));

    private final Policies shorter = PolicyOf.standard()
            .then(CHANGE, PolicyOf.ages(Duration.ofHours(8), Duration.ofHours(8)))
            .policies();
    private final Policies longer = PolicyOf.standard()
            .then(NOON.plus(Duration.ofHours(30)), PolicyOf.ages(HUB_AGE, Duration.ofHours(48)))
            .policies();

    @Test
    void shorterAge_endsProofWhenItComesIntoForce_andNotOneMillisecondBefore() {
        KnownHistory known = known(shorter, Seen.summary(KeyState.NO_KEY, NOON));

        assertThat(known.at(CHANGE.minusMillis(1)).result()).isEqualTo(Result.PASSED);
        assertThat(known.at(CHANGE).result()).isEqualTo(Result.UNKNOWN);
        assertThat(known.at(CHANGE).reason()).isEqualTo(Reason.STALE);
        assertThat(known.from(NOON).validUntil(NOON)).isEqualTo(CHANGE.minusMillis(1));
        assertThat(known.from(NOON).nextChange(NOON)).isEqualTo(CHANGE);
    }

    @Test
    void longerAge_revivesNothingThatWasUnknownBefore() {
        KnownHistory known = known(longer, Seen.summary(KeyState.NO_KEY, NOON));

        assertThat(known.at(NOON.plus(Duration.ofHours(26))).result()).isEqualTo(Result.PASSED);
        assertThat(known.at(NOON.plus(Duration.ofHours(26)).plusMillis(1)).result())
                .isEqualTo(Result.UNKNOWN);
        assertThat(known.at(NOON.plus(Duration.ofHours(30)).minusMillis(1)).result())
                .isEqualTo(Result.UNKNOWN);
        assertThat(known.at(NOON.plus(Duration.ofHours(30))).result()).isEqualTo(Result.PASSED);
        assertThat(known.at(NOON.plus(Duration.ofHours(48)).plusMillis(1)).result())
                .isEqualTo(Result.UNKNOWN);
    }

    @Test
    void refusedImports_areRefusedFromThenOn() {
        Policies refusing = PolicyOf.standard()
                .then(CHANGE, PolicyOf.with(HUB_AGE, Seen.IAM_AGE, Duration.ofHours(24), true))
                .policies();
        KnownHistory known = known(refusing, Seen.imported(Seen.summary(KeyState.NO_KEY, NOON)));

        assertThat(known.at(CHANGE.minusMillis(1)).result()).isEqualTo(Result.PASSED);
        assertThat(known.at(CHANGE).result()).isEqualTo(Result.UNKNOWN);
        assertThat(known.at(CHANGE).considered()).extracting(Considered::use).containsExactly(Use.IMPORT_REFUSED);
    }

    @Test
    void securityHub_isSilentFromTheChange_notFromWhenItWouldHaveBeen() {
        KnownHistory known = known(shorter, Seen.hub(KeyState.NO_KEY, NOON));

        assertThat(known.at(CHANGE.minusMillis(1)).securityHub())
                .isEqualTo(new SecurityHub(SecurityHubState.REPORTING, CHANGE.minusMillis(1)));
        assertThat(known.at(CHANGE).securityHub().state()).isEqualTo(SecurityHubState.SILENT);
        assertThat(known.at(CHANGE.plusSeconds(60)).securityHub().silentSince()).isEqualTo(CHANGE);
    }

    @Test
    void gap_lastsTooLong_byTheDelayOfItsTime() {
        Policies sooner = PolicyOf.standard()
                .then(CHANGE, PolicyOf.with(HUB_AGE, Seen.IAM_AGE, Duration.ofHours(4), false))
                .policies();

        assertThat(sooner.gapEnds(NOON.minus(Duration.ofHours(20)), NOON))
                .isEqualTo(NOON.plus(Duration.ofHours(4)).plusMillis(1));
        assertThat(sooner.gapEnds(NOON, NOON)).isEqualTo(CHANGE);
        assertThat(sooner.gapEnds(CHANGE, CHANGE))
                .isEqualTo(CHANGE.plus(Duration.ofHours(4)).plusMillis(1));
        assertThat(sooner.gapEnds(NOON, CHANGE)).isNull();
    }

    @Test
    void versionWithTheSameNumbers_changesNothing() {
        Policies same = PolicyOf.standard()
                .then(CHANGE, PolicyOf.ages(HUB_AGE, Seen.IAM_AGE))
                .policies();

        assertThat(same).isEqualTo(PolicyOf.standard().policies());
        assertThat(same.nextChange(NOON)).isNull();
        assertThat(shorter).isNotEqualTo(PolicyOf.standard().policies());
        assertThat(shorter.nextChange(NOON)).isEqualTo(CHANGE);
        assertThat(shorter.nextChange(CHANGE)).isNull();
    }

    @Test
    void longestAge_isThatOfNumbersStillInForce() {
        assertThat(shorter.longestAgeFrom(NOON)).isEqualTo(HUB_AGE);
        assertThat(shorter.longestAgeFrom(CHANGE)).isEqualTo(Duration.ofHours(8));
    }

    private static KnownHistory known(Policies policies, KeyObservation... observations) {
        return new KnownHistory(Asked.history(observations), policies);
    }
}
