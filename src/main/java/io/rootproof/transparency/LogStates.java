package io.rootproof.transparency;

import io.rootproof.log.StoreChecks;
import io.rootproof.signing.LogKey;
import io.rootproof.signing.SigningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Reads how the log stands. */
@ApplicationScoped
class LogStates {

    private final ForkWatch watch;
    private final Checkpoints checkpoints;
    private final StoreChecks checks;
    private final SigningKeys keys;

    LogStates(ForkWatch watch, Checkpoints checkpoints, StoreChecks checks, SigningKeys keys) {
        this.watch = watch;
        this.checkpoints = checkpoints;
        this.checks = checks;
        this.keys = keys;
    }

    @Transactional
    LogState now() {
        String origin = keys.log().map(LogKey::origin).orElse("");
        return new LogState(
                watch.all().stream()
                        .map(fork -> new ForkView(fork, fork.origin().equals(origin)))
                        .toList(),
                checkpoints.newest().orElse(null),
                checks.latest().orElse(null),
                checkpoints.verifierKey().orElse(null));
    }
}
