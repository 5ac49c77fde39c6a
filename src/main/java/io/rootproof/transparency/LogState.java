package io.rootproof.transparency;

import io.rootproof.log.StoreChecks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the log stands, above its entries.
 *
 * @param newest the newest checkpoint; null before the first
 * @param check the last check of the store; null before the first
 * @param verifierKey how others check our notes; null where no key is configured
 */
record LogState(
        List<ForkView> forks,
        @Nullable MadeCheckpoint newest,
        StoreChecks.@Nullable Check check,
        @Nullable String verifierKey) {}
