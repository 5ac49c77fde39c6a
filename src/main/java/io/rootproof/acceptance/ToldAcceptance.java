package io.rootproof.acceptance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One exception with all that happened to it.
 *
 * @param currentState the keys as they are now, while something can still become of it and whoever asks may read
 *     the present; else null
 * @param events in the order in which they happened
 */
public record ToldAcceptance(
        @JsonUnwrapped AcceptanceAnswer exception,
        @Nullable CurrentState currentState,
        List<Event> events,
        @JsonIgnore KeysPresent pinned) {

    /**
     * The keys now.
     *
     * @param digest to be sent with an approval
     * @param keys the state as it is pinned by an approval
     */
    public record CurrentState(String digest, KeysPresent keys) {}

    /**
     * Something that happened.
     *
     * @param from state before; null for the request
     * @param text the reason given, or what happened
     */
    public record Event(
            Instant at,
            String actor,
            AcceptanceEventType type,
            @Nullable AcceptanceState from,
            AcceptanceState to,
            String text) {

        static Event of(RiskAcceptanceEvent event) {
            return new Event(event.at, event.actor, event.type, event.fromState, event.toState, event.text);
        }
    }
}
