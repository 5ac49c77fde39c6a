package io.rootproof.transparency;

/**
 * A fork on a page.
 *
 * @param present true if it is of the log that is signed now
 */
record ForkView(LogFork fork, boolean present) {}
