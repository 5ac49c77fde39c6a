package io.rootproof.tracker;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Jira did not do it; the message says what it said, and what to do. */
final class JiraRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Whom it concerns. */
    enum Reach {
        /** This one thing: repeating it changes nothing. */
        CALL,
        /** Everything that is asked of Jira, until somebody changes the settings. */
        LOGIN,
        /** Everything, for a while. */
        SITE
    }

    private final Reach reach;
    private final @Nullable Duration pause;

    private JiraRefused(Reach reach, String message, @Nullable Duration pause) {
        super(message);
        this.reach = reach;
        this.pause = pause;
    }

    static JiraRefused call(String message) {
        return new JiraRefused(Reach.CALL, message, null);
    }

    static JiraRefused login(String message) {
        return new JiraRefused(Reach.LOGIN, message, null);
    }

    /**
     * @param pause how long Jira wants to be left alone; null if it did not say
     */
    static JiraRefused site(String message, @Nullable Duration pause) {
        return new JiraRefused(Reach.SITE, message, pause);
    }

    Reach reach() {
        return reach;
    }

    @Nullable
    Duration pause() {
        return pause;
    }
}
