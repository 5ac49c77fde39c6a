package io.rootproof.bundle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as it was at the end of a period, and how its scope changed until then.
 *
 * @param memberSince from when its time counts: when it joined its organisation, or else when it was first seen
 */
record AccountAsOf(
        String accountId,
        String name,
        String partition,
        String organizationalUnit,
        String lifecycle,
        @Nullable String owner,
        boolean management,
        boolean listed,
        boolean inScope,
        Instant memberSince,
        FieldHistory scope) {}
