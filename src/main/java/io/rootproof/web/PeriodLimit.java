package io.rootproof.web;

/** How far the person asking may look; a higher floor knows. */
public interface PeriodLimit {

    /** The part of it that this person may look at; all of it for most people. */
    PeriodInView within(PeriodInView asked);
}
