package io.rootproof.assessment;

import io.rootproof.account.Lifecycle;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Histories of a few days on a coarse grid, so that ties, late evidence and exact ages are common. */
record RandomHistory(Random random, Instant start) {

    private static final Source[] SOURCES = {
        Source.SECURITY_HUB,
        Source.SECURITY_HUB,
        Source.CREDENTIAL_REPORT,
        Source.ACCOUNT_SUMMARY,
        Source.PROWLER,
        Source.CLOUDTRAIL
    };

    AccountHistory next() {
        List<KeyObservation> observations = new ArrayList<>();
        for (int i = random.nextInt(14); i > 0; i--) {
            observations.add(observation(i));
        }
        List<LifecycleChange> changes = new ArrayList<>();
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            Instant effective = time();
            changes.add(new LifecycleChange(Lifecycle.values()[random.nextInt(3)], effective, effective.plus(delay())));
        }
        return new AccountHistory(random.nextInt(20) == 0 ? "aws-cn" : "aws", observations, changes);
    }

    KeyObservation observation(int id) {
        Source source = SOURCES[random.nextInt(SOURCES.length)];
        String region = source == Source.SECURITY_HUB && random.nextBoolean() ? "us-east-1" : null;
        KeyState state = KeyState.values()[random.nextInt(6)];
        Instant observed = time();
        Instant recorded = random.nextInt(6) == 0 ? observed.minusSeconds(240) : observed.plus(delay());
        Instant known = random.nextInt(4) == 0 ? recorded.plus(delay()) : recorded;
        Instant since = state.isKeyPresent() && random.nextInt(3) == 0 ? observed.minus(delay()) : null;
        return new KeyObservation(
                id,
                new Series(source, region, null),
                state,
                "because",
                observed,
                recorded,
                known,
                since,
                random.nextInt(4) == 0);
    }

    /** On the hour, and now and then a millisecond beside it. */
    Instant time() {
        Instant hour = start.plus(Duration.ofHours(random.nextInt(120)));
        return random.nextInt(4) == 0 ? hour.plusMillis(random.nextInt(3) - 1L) : hour;
    }

    private Duration delay() {
        return random.nextInt(3) == 0 ? Duration.ofHours(random.nextInt(60)) : Duration.ofSeconds(random.nextInt(2));
    }
}
