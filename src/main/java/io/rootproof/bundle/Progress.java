package io.rootproof.bundle;

/** Is told how far the making of a report has come. */
@FunctionalInterface
interface Progress {

    /**
     * @param percent 0 to 100, never falling
     * @param step what is being done, for people
     */
    void at(int percent, String step);
}
