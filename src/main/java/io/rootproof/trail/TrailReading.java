package io.rootproof.trail;

/** What became of one CloudTrail record: taken, left alone because it is about something else, or refused as broken. */
public sealed interface TrailReading {

    /** A change that a root user made to its own keys. */
    record Taken(TrailEvent event) implements TrailReading {}

    /**
     * A sound record of something else.
     *
     * @param reason one sentence for people
     */
    record Ignored(String reason) implements TrailReading {}

    /**
     * A change of root's keys that cannot be used, since it does not say for whom or as of when.
     *
     * @param reason one sentence for people
     */
    record Rejected(String reason) implements TrailReading {}
}
