package io.rootproof.collection.aws;

import java.time.Duration;

/** Waits on behalf of one account, so that another may go on meanwhile. */
@FunctionalInterface
public interface Patience {

    void await(Duration time) throws InterruptedException;
}
