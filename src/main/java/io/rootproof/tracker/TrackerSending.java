package io.rootproof.tracker;

import io.rootproof.identity.Act;
import io.rootproof.ticket.TicketWork;
import io.rootproof.tracker.TrackerCall.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/** Says to Jira what waits, in the order it happened, until Jira cannot be asked. Only one node does this at a time. */
@ApplicationScoped
class TrackerSending {

    private static final Logger LOG = Logger.getLogger(TrackerSending.class);
    private static final int AT_ONCE = 50;

    private final JiraConfig config;
    private final Jira jira;
    private final TrackerRows rows;
    private final TrackerStates states;
    private final Made made;
    private final Clock clock;

    TrackerSending(JiraConfig config, Jira jira, TrackerRows rows, TrackerStates states, Made made, Clock clock) {
        this.config = config;
        this.jira = jira;
        this.rows = rows;
        this.states = states;
        this.made = made;
        this.clock = clock;
    }

    void pass() {
        if (config.url().isEmpty() || states.now().isPaused(clock.instant())) {
            return;
        }
        long last = 0;
        List<TrackerCall> some;
        do {
            some = rows.waiting(last, AT_ONCE);
            for (TrackerCall call : some) {
                if (!said(call)) {
                    return;
                }
                last = call.id();
            }
        } while (some.size() == AT_ONCE);
    }

    /** False when nothing more is to be asked for a while. */
    private boolean said(TrackerCall call) {
        try {
            rows.begun(call.id());
            say(call);
            states.answered(clock.instant());
            return true;
        } catch (JiraRefused refused) {
            LOG.warnf("Ticket %d, %s: %s", call.ticket(), call.kind(), refused.getMessage());
            boolean dead = refused.reach() == JiraRefused.Reach.CALL;
            rows.failed(call.id(), dead ? State.DEAD : State.WAITING, String.valueOf(refused.getMessage()));
            if (!dead) {
                states.failed(refused, clock.instant());
            }
            return dead;
        }
    }

    private void say(TrackerCall call) throws JiraRefused {
        switch (call.kind()) {
            case CREATE -> create(call);
            case COMMENT -> comment(call, key(call));
            case REOPEN -> jira.reopen(key(call), config.reopenTransition().orElse(""));
        }
        rows.done(call.id(), clock.instant());
    }

    private void create(TrackerCall call) throws JiraRefused {
        if (rows.issue(call.ticket()).isPresent()) {
            return;
        }
        String key = call.attempts() == 0
                ? jira.create(call.summary(), call.body())
                : jira.made(call.summary()).orElse(null);
        if (key == null) {
            key = jira.create(call.summary(), call.body());
        }
        made.note(call.ticket(), key);
    }

    private void comment(TrackerCall call, String key) throws JiraRefused {
        if (call.attempts() == 0 || !jira.said(key, call.body())) {
            jira.comment(key, call.body());
        }
    }

    private String key(TrackerCall call) throws JiraRefused {
        return rows.issue(call.ticket())
                .map(TrackerIssue::key)
                .orElseThrow(
                        () -> JiraRefused.call("The ticket has no issue. Send the call that makes it again first."));
    }

    /** Writes down which issue a ticket has, and links it on the ticket. */
    @ApplicationScoped
    static class Made {

        private final JiraConfig config;
        private final TrackerRows rows;
        private final TicketWork work;
        private final Clock clock;

        Made(JiraConfig config, TrackerRows rows, TicketWork work, Clock clock) {
            this.config = config;
            this.rows = rows;
            this.work = work;
            this.clock = clock;
        }

        @Transactional
        void note(long ticket, String key) {
            String url = config.url().map(URI::toString).orElse("").replaceAll("/+$", "") + "/browse/" + key;
            rows.issue(ticket, key, url, clock.instant());
            work.link(ticket, url, "Jira " + key, new Act(Tracker.ACTOR, clock.instant()));
        }
    }
}
