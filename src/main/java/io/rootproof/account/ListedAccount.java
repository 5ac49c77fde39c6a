package io.rootproof.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as a listing or an inventory file names it. Null means that the source does not say, and changes nothing.
 *
 * @param organizationalUnit path of names, such as {@code Root/Workloads}
 * @param joinedAt when it was created in, or joined, the organisation
 */
public record ListedAccount(
        AccountId accountId,
        @Nullable String name,
        @Nullable String email,
        String partition,
        @Nullable String organizationalUnit,
        boolean management,
        @Nullable Lifecycle lifecycle,
        @Nullable String owner,
        @Nullable Boolean inScope,
        @Nullable Instant joinedAt) {}
