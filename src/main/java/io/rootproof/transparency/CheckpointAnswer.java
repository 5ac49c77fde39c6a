package io.rootproof.transparency;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint for programs.
 *
 * @param root base64
 * @param note the signed note
 */
record CheckpointAnswer(
        long id,
        String origin,
        long size,
        String root,
        String note,
        CheckpointReason reason,
        Instant madeAt,
        String madeBy,
        List<Token> tokens,
        List<Sent> deliveries) {

    /**
     * An RFC 3161 token over SHA-256 of the note.
     *
     * @param response base64 of the response in DER
     * @param test true if its time proves nothing
     */
    record Token(Instant genTime, String authority, boolean test, String response) {}

    /** Where it was sent, or is to be. */
    record Sent(
            Delivery.Channel channel,
            String target,
            Delivery.State state,
            int attempts,
            @Nullable String lastError,
            @Nullable Instant deliveredAt) {}

    static CheckpointAnswer of(CheckpointView view) {
        MadeCheckpoint made = view.made();
        return new CheckpointAnswer(
                made.id(),
                made.origin(),
                made.size(),
                made.root(),
                made.note(),
                made.reason(),
                made.madeAt(),
                made.madeBy(),
                view.tokens().stream()
                        .map(t -> new Token(t.genTime(), t.authority(), t.test(), t.response()))
                        .toList(),
                view.deliveries().stream()
                        .map(d -> new Sent(
                                d.channel(), d.target(), d.state(), d.attempts(), d.lastError(), d.deliveredAt()))
                        .toList());
    }
}
