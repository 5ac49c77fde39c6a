package io.rootproof.bundle;

/** What the job is told. */
record BundleOrder(long bundleId) {}
