package io.rootproof.demo;

import java.time.Instant;
import java.util.stream.Stream;

/** What people did in the demo's past. It is done between two runs, through the services that pages and API use. */
interface DemoPast {

    /**
     * Does what was done after one instant and up to another.
     *
     * @param after exclusive; before everything at the first call
     * @param upTo inclusive; the run that comes next
     * @param today the end of the history, from which days are counted back
     */
    void between(Instant after, Instant upTo, Instant today);

    /**
     * When something is done, where its order among what others do shows. What happens between two runs is done in the order
     * of these.
     *
     * @param today the end of the history, from which days are counted back
     */
    default Stream<Instant> moments(Instant today) {
        return Stream.empty();
    }
}
