package io.rootproof.control;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Stores the card that the program is delivered with as the first version, notices a stored text that is not the one
 * that was recorded, and looks every second for versions that another node has stored.
 */
@ApplicationScoped
public class CardVersions {

    private static final Logger LOG = Logger.getLogger(CardVersions.class);

    /** Before everything that asks for the card. */
    private static final int EARLY = 100;

    private final CardRows rows;
    private final ControlCards cards;
    private final Log log;
    private final Clock clock;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("card-watch").daemon().factory());

    CardVersions(CardRows rows, ControlCards cards, Log log, Clock clock) {
        this.rows = rows;
        this.cards = cards;
        this.log = log;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(EARLY) StartupEvent event) {
        storeDelivered();
        cards.refresh();
        cards.recorded().forEach(CardVersions::warnIfChanged);
    }

    void watch(@Observes StartupEvent event) {
        watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        watch.shutdownNow();
    }

    /** What was written down of a version; empty if nothing was. */
    public Optional<RecordedCard> recorded(ControlCard card) {
        return cards.recorded().stream()
                .filter(recorded -> recorded.card().version() == card.version())
                .findFirst();
    }

    private void storeDelivered() {
        ControlCard delivered = ControlCards.delivered();
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                List<RecordedCard> stored = rows.after(0, delivered);
                if (stored.isEmpty()) {
                    log.append(
                            EntryKind.CARD_VERSION,
                            List.of(rows.add(delivered, clock.instant()).id()));
                } else if (stored.getFirst().sha256().equals(CardRows.sha256(delivered))) {
                    rows.addText(stored.getFirst());
                }
            });
        } catch (RuntimeException refused) {
            // Another node may have started at the same moment.
            if (rows.newest(delivered.controlId()) == 0) {
                throw refused;
            }
        }
    }

    private void look() {
        try {
            cards.refresh();
        } catch (RuntimeException notNow) {
            LOG.debug("The versions of the control card could not be read; tried again in a second", notNow);
        }
    }

    private static void warnIfChanged(RecordedCard recorded) {
        if (!recorded.sha256().equals(CardRows.sha256(recorded.card()))) {
            LOG.warnf(
                    "The text of control card version %d is not the one that was recorded under this number; a"
                            + " changed text needs a new version",
                    recorded.card().version());
        }
    }
}
