package io.rootproof.prevention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service control policy as it was read.
 *
 * @param id such as {@code p-ab12cd34}
 * @param content its document, JSON
 * @param attachedTo ids of roots, units and accounts; empty for a policy that does not speak of root keys
 * @param evidenceId record of its document; null if it was not stored
 */
public record PolicyRead(
        String id,
        String name,
        String content,
        List<Place> attachedTo,
        @Nullable Long evidenceId) {

    public PolicyRead {
        attachedTo = List.copyOf(attachedTo);
    }
}
