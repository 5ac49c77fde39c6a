package io.rootproof.signing.timestamp;

import io.quarkus.runtime.StartupEvent;
import io.rootproof.signing.DemoKeys;
import io.rootproof.signing.SigningKey;
import io.rootproof.signing.SigningKeys;
import io.rootproof.signing.TrustAnchors;
import io.rootproof.signing.UnusableKeyException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The timestamp authorities of this installation. */
@ApplicationScoped
public class Timestamps {

    private static final Logger LOG = Logger.getLogger(Timestamps.class);

    /** Less than a verifier accepts between the times of signer and authority, which are some seconds apart. */
    private static final Duration LARGEST_SKEW = TimestampChecks.FURTHEST.minusMinutes(1);

    private final @Nullable TimestampSource source;
    private final TrustAnchors anchors;
    private final boolean test;

    Timestamps(
            TimestampConfig config,
            @ConfigProperty(name = "rootproof.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "rootproof.storage.directory", defaultValue = "data/files") Path storage,
            Clock clock) {
        List<URI> urls = config.urls().orElse(List.of());
        urls.forEach(Timestamps::check);
        if (config.largestSkew().compareTo(LARGEST_SKEW) > 0) {
            throw new UnusableKeyException("rootproof.timestamp.largest-skew can be " + LARGEST_SKEW.toMinutes()
                    + " minutes at most: who verifies a bundle refuses times further apart. Set this machine's clock right"
                    + " instead.");
        }
        TrustAnchors pinned =
                TrustAnchors.of(config.trustedCertificates().orElse(List.of()).toArray(Path[]::new));
        if (!urls.isEmpty() && pinned.isEmpty()) {
            throw new UnusableKeyException(
                    "rootproof.timestamp.urls needs rootproof.timestamp.trusted-certificates: the"
                            + " root certificates (PEM) under which the authorities stand. Anybody can make a timestamp; only"
                            + " a known authority's proves a time.");
        }
        test = urls.isEmpty() && config.testAuthority().orElse(demo);
        if (test) {
            SigningKey key = new DemoKeys(SigningKeys.directory(storage), clock.instant()).authority();
            source = new TestAuthority(key, clock);
            anchors = pinned.and(key.chain());
        } else {
            source = urls.isEmpty()
                    ? null
                    : new TimestampClient(urls, pinned, config.largestSkew(), config.timeout(), clock);
            anchors = pinned;
        }
    }

    /** Read at the start, so that a wrong setting is met by whoever made it. */
    void atStart(@Observes @Priority(5) StartupEvent started) {
        if (test) {
            LOG.info("Timestamps are made by the built-in TEST authority: they prove no time");
        }
    }

    /** Where timestamps come from; empty where none is configured. */
    public Optional<TimestampSource> source() {
        return Optional.ofNullable(source);
    }

    /** The roots under which authorities are believed here; the test authority's where that is in use. */
    public TrustAnchors anchors() {
        return anchors;
    }

    /** Whether the built-in test authority is in use, which has to be said wherever its time is shown. */
    public boolean test() {
        return test;
    }

    private static void check(URI url) {
        if (url.getHost() == null || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
            throw new UnusableKeyException(
                    "rootproof.timestamp.urls: " + url + " is not an address that begins with http:// or https://.");
        }
    }
}
