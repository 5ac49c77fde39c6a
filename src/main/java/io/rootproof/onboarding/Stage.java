package io.rootproof.onboarding;

/** Where an account stands at the gate. */
public enum Stage {
    /** It was there when its organisation was first listed, so the gate never saw it come. */
    FROM_START,
    /** It has not been ready yet. */
    WAITING,
    /** It has been there for longer than the gate allows, and was never ready: it is in use without having passed. */
    OVERDUE,
    /** It passed, and nobody has taken it over. */
    READY,
    /** Somebody took it over. */
    ACCEPTED
}
