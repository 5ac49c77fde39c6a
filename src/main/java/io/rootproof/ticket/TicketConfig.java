package io.rootproof.ticket;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How tickets are kept. Delays and deadlines are not here: they are the control card's. */
@ConfigMapping(prefix = "rootproof.tickets")
interface TicketConfig {

    /** How often tickets are opened for gaps that have lasted too long, and marked overdue. */
    @WithDefault("5m")
    Duration upkeepEvery();
}
