package io.rootproof.bundle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account as it was at the end of a period, and how its scope changed until then. */
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
        Instant firstSeenAt,
        FieldHistory scope) {}
