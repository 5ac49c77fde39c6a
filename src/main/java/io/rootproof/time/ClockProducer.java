package io.rootproof.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The one clock of the application. */
class ClockProducer {

    @Produces
    @ApplicationScoped
    Clock clock() {
        return MachineClock.utc();
    }
}
