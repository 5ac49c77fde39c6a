package io.rootproof.prevention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy that denies root keys, or may do so, as a reading keeps it.
 *
 * @param attachedTo the first few places that it is attached to
 * @param places how many there are
 * @param evidenceId record of its document; null if it was not stored
 */
public record PolicySpeaking(
        String policyId,
        String name,
        List<Place> attachedTo,
        int places,
        @Nullable Long evidenceId) {

    private static final int MOST_PLACES = 20;

    public PolicySpeaking {
        attachedTo = List.copyOf(attachedTo);
    }

    static PolicySpeaking of(PolicyRead policy) {
        return new PolicySpeaking(
                policy.id(),
                policy.name(),
                policy.attachedTo().stream().limit(MOST_PLACES).toList(),
                policy.attachedTo().size(),
                policy.evidenceId());
    }

    /** Places that there is no room for. */
    @JsonIgnore
    public int more() {
        return places - attachedTo.size();
    }
}
