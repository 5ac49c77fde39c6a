package io.rootproof.bundle;

import org.jspecify.annotations.Nullable;

/**
 * An order, as the API takes it.
 *
 * @param from first UTC day, or instant
 * @param to the day or instant after the last
 * @param auditPeriodId number of an audit period, in place of from and to
 */
record BundleRequest(
        @Nullable String from,
        @Nullable String to,
        @Nullable String auditPeriodId) {}
