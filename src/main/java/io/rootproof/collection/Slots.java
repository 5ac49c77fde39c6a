package io.rootproof.collection;

import io.rootproof.collection.aws.Patience;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** How many accounts are looked into at once. An account that waits for AWS gives its place away meanwhile. */
final class Slots implements Patience {

    private final Semaphore places;

    Slots(int places) {
        this.places = new Semaphore(places, true);
    }

    void enter() throws InterruptedException {
        places.acquire();
    }

    void leave() {
        places.release();
    }

    @Override
    public void await(Duration time) throws InterruptedException {
        leave();
        try {
            Thread.sleep(time);
        } finally {
            places.acquireUninterruptibly();
        }
    }
}
