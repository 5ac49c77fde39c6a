package io.rootproof.ticket;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How tickets are kept. Delays and deadlines are not here: they are the control card's. */
@ConfigMapping(prefix = "rootproof.tickets")
interface TicketConfig {

    /** How often tickets are opened for gaps that have lasted too long, and marked overdue. */
    @WithDefault("5m")
    Duration upkeepEvery();

    /** How long after its due time an unfinished ticket is escalated to the control owner. */
    @WithDefault("24h")
    Duration escalateAfter();

    /** Who gets tickets of accounts for which neither they nor their units name an owner. */
    Optional<String> defaultOwner();
}
