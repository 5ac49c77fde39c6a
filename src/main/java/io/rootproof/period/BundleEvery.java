package io.rootproof.period;

/** How often a bundle is made of an audit period by itself: one for each calendar month or quarter (UTC). */
public enum BundleEvery {
    MONTHLY,
    QUARTERLY
}
