package io.rootproof.transparency;

import io.rootproof.signing.LogKey;
import io.rootproof.signing.SigningKeys;
import io.smallrye.health.api.Wellness;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/**
 * Down when the log does not continue what was signed of it. It is no reason to take the node out of service, and so it
 * does not count for readiness.
 */
@Wellness
class LogHealth implements HealthCheck {

    private final SigningKeys keys;
    private final ForkWatch watch;
    private final Checkpoints checkpoints;

    LogHealth(SigningKeys keys, ForkWatch watch, Checkpoints checkpoints) {
        this.keys = keys;
        this.watch = watch;
        this.checkpoints = checkpoints;
    }

    @Override
    public HealthCheckResponse call() {
        String origin = keys.log().map(LogKey::origin).orElse("");
        List<LogFork> forks = origin.isEmpty() ? List.of() : watch.of(origin);
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("log").status(forks.isEmpty());
        checkpoints
                .newest()
                .ifPresent(made -> answer.withData("size", made.size())
                        .withData("checkpoint", made.madeAt().toString()));
        if (origin.isEmpty()) {
            answer.withData("key", "none configured: nothing is signed");
        }
        forks.stream()
                .findFirst()
                .ifPresent(fork -> answer.withData("fork", fork.kind().name())
                        .withData("forkNoticed", fork.noticedAt().toString())
                        .withData("forkEarlierSize", fork.earlierSize()));
        return answer.build();
    }
}
