package io.rootproof.finding;

/**
 * What became of one finding: taken, left alone because it is about something else, or refused because it is broken.
 *
 * @param <T> the kind of finding that was looked for
 */
public sealed interface FindingReading<T> {

    /** A finding on root access keys. */
    record Taken<T>(T finding) implements FindingReading<T> {}

    /**
     * A sound finding, but not one that says anything of root access keys.
     *
     * @param reason one sentence for people
     */
    record Ignored<T>(String reason) implements FindingReading<T> {}

    /**
     * A finding on root access keys that cannot be used, since it does not say for whom or as of when.
     *
     * @param reason one sentence for people
     */
    record Rejected<T>(String reason) implements FindingReading<T> {}
}
