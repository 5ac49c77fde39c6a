package io.rootproof.verification;

import io.rootproof.merkle.NoteVerifier;
import io.rootproof.signing.LogKey;
import io.rootproof.signing.SigningKeys;
import io.rootproof.signing.TrustAnchors;
import io.rootproof.signing.UnusableKeyException;
import io.rootproof.signing.timestamp.Timestamps;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Checks uploaded bundles, a few at a time, each on a thread of its own that is given up when its time is over. */
@ApplicationScoped
class Verifications {

    private static final long GRACE_SECONDS = 10;

    private final VerificationConfig config;
    private final Pinned pinned;
    private final Clock clock;
    private final Semaphore free;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("verification-", 1).factory());

    Verifications(VerificationConfig config, SigningKeys keys, Timestamps timestamps, Clock clock) {
        this.config = config;
        this.clock = clock;
        this.free = new Semaphore(config.atOnce());
        this.pinned = new Pinned(
                TrustAnchors.of(config.trustedCertificates().orElse(List.of()).toArray(Path[]::new))
                        .and(keys.known()),
                timestamps.anchors(),
                logKeys(config, keys.log().orElse(null)));
    }

    private static List<NoteVerifier> logKeys(VerificationConfig config, @Nullable LogKey own) {
        List<NoteVerifier> keys = new ArrayList<>();
        for (String each : config.logKeys().orElse(List.of())) {
            try {
                keys.add(NoteVerifier.parse(each.strip()));
            } catch (IllegalArgumentException wrong) {
                throw new UnusableKeyException("rootproof.verification.log-keys: " + wrong.getMessage() + ".", wrong);
            }
        }
        if (own != null) {
            keys.add(new NoteVerifier(own.origin(), own.publicKey()));
        }
        return keys;
    }

    /** Whom this installation believes, for showing. */
    Pinned pinned() {
        return pinned;
    }

    /**
     * @param earlier an earlier bundle; null for none
     * @throws ProblemException 429 if too many are being checked now
     */
    Verification verify(List<Path> given, @Nullable Path earlier) {
        if (!free.tryAcquire()) {
            throw new ProblemException(
                    429,
                    "Too many requests",
                    Words.of(VerificationMessages.class).busy());
        }
        Limits limits = new Limits(
                config.largestContent(),
                config.mostFiles(),
                500,
                200L * 1024 * 1024,
                config.mostPages(),
                config.longest());
        Future<Verification> doing =
                threads.submit(() -> new BundleVerifier(pinned, limits, clock.instant()).verify(given, earlier));
        try {
            return doing.get(config.longest().toSeconds() + GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException tooLong) {
            doing.cancel(true);
            throw ProblemException.unprocessable(Words.of(VerificationMessages.class)
                    .tookTooLong(config.longest().toSeconds()));
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof IOException disk
                    ? new UncheckedIOException(disk)
                    : new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            doing.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The application is being stopped", stopped);
        } finally {
            free.release();
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
