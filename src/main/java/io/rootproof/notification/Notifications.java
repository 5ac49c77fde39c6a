package io.rootproof.notification;

import io.rootproof.web.DemoMode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Where features say what somebody should know. */
@ApplicationScoped
public class Notifications {

    /** What the demo replays of its past is nothing to write to anybody about. */
    private static final Duration FRESH = Duration.ofHours(2);

    private final Channels channels;
    private final Outbox outbox;
    private final DemoMode demo;
    private final Clock clock;

    Notifications(Channels channels, Outbox outbox, DemoMode demo, Clock clock) {
        this.channels = channels;
        this.outbox = outbox;
        this.demo = demo;
        this.clock = clock;
    }

    /**
     * Within the caller's transaction, which must exist: what is told is sent if and only if that commits. Nothing is
     * written where no channel takes the topic.
     */
    @Transactional(TxType.MANDATORY)
    public void tell(Message message) {
        List<Destination> destinations = channels.of(message);
        if (destinations.isEmpty()) {
            return;
        }
        long id = outbox.add(message);
        boolean sent = isToBeSent(message);
        for (Destination to : destinations) {
            if (sent) {
                outbox.post(id, message, to);
            } else {
                outbox.keep(id, message, to);
            }
        }
    }

    private boolean isToBeSent(Message message) {
        return !channels.areOfTheDemo()
                && demo.getReplaying() == null
                && !message.at().isBefore(clock.instant().minus(FRESH));
    }
}
