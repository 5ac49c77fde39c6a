package io.rootproof.assessment;

import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;

/** Evidence of every kind, mostly fresh, some of it late by days, some of it ahead of the clock, much at equal times. */
record RandomEvidence(Random random) {

    NewEvidence next(String accountId, Instant now) {
        Instant recorded = random.nextInt(5) == 0 ? now.minus(hours(6)) : now;
        Instant observed = switch (random.nextInt(8)) {
            case 0 -> recorded.plusSeconds(240);
            case 1, 2 -> recorded.minus(hours(200));
            default -> recorded.minus(hours(3));
        };
        return switch (random.nextInt(11)) {
            case 0, 1, 2 -> Received.finding(accountId, "PASSED", observed, recorded);
            case 3 -> Received.finding(accountId, "FAILED", observed, recorded);
            case 4 -> Received.finding(accountId, "us-east-1", "NOT_AVAILABLE", observed, recorded);
            case 5, 6 ->
                Received.summary(
                        accountId,
                        random.nextInt(4) == 0 ? "1" : "0",
                        observed,
                        recorded,
                        random.nextInt(3) == 0 ? Origin.imported(1, "ana") : Origin.run(1));
            case 7 ->
                Received.key(
                        Source.ROOT_KEY_AUDIT,
                        accountId,
                        random.nextBoolean() ? "Active" : "Inactive",
                        observed.minus(hours(300)),
                        observed,
                        recorded);
            case 8 -> Received.noKeys(Source.ROOT_KEY_AUDIT, accountId, observed, recorded);
            case 9 -> Received.key(Source.CLOUDTRAIL, accountId, "Active", observed, observed, recorded);
            default ->
                Received.prowler(
                        accountId,
                        random.nextBoolean() ? KeyState.ACTIVE_KEY : KeyState.NO_ACTIVE_KEY,
                        observed,
                        recorded);
        };
    }

    Duration hours(int most) {
        return Duration.ofHours(random.nextInt(most + 1));
    }
}
