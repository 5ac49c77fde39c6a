package io.rootproof.transparency;

/** Why a checkpoint was made. */
public enum CheckpointReason {
    HOURLY,
    BUNDLE,
    ON_DEMAND
}
