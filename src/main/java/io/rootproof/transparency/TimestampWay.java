package io.rootproof.transparency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.digest.Sha256;
import io.rootproof.signing.timestamp.TimestampSource;
import io.rootproof.signing.timestamp.TimestampToken;
import io.rootproof.signing.timestamp.Timestamps;
import io.rootproof.signing.timestamp.TimestampsUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Checkpoints to an authority, which sends a token back: the note existed at its time. */
@ApplicationScoped
class TimestampWay {

    private final Timestamps timestamps;
    private final TokenRows tokens;

    TimestampWay(Timestamps timestamps, TokenRows tokens) {
        this.timestamps = timestamps;
        this.tokens = tokens;
    }

    void send(MadeCheckpoint made, Instant now) throws DeliveryFailed {
        TimestampSource source = timestamps
                .source()
                .orElseThrow(() -> new DeliveryFailed(
                        "No timestamp authority is configured any more: set rootproof.timestamp.urls."));
        try {
            TimestampToken token =
                    source.stamp(Sha256.start().digest(made.note().getBytes(StandardCharsets.UTF_8)));
            QuarkusTransaction.requiringNew().run(() -> tokens.add(made.id(), token, now));
        } catch (TimestampsUnavailable none) {
            throw new DeliveryFailed(String.valueOf(none.getMessage()));
        }
    }
}
