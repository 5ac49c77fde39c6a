package io.rootproof.identity;

/** Role names for {@code @RolesAllowed}. */
public final class Roles {

    /** People, settings, connections, scope, and all that analysts may. */
    public static final String ADMIN = "admin";

    /** Control card, reviews, approving exceptions, scope. */
    public static final String CONTROL_OWNER = "control-owner";

    /** Collecting, importing, working tickets, asking for exceptions. */
    public static final String ANALYST = "analyst";

    /** Reads and downloads; changes nothing. */
    public static final String AUDITOR = "auditor";

    /** Handing in events, and nothing else: for tokens of machines, never for people. */
    public static final String EVENT_SENDER = "event-sender";

    /** What every role of people includes: reading. */
    public static final String READER = "reader";

    private Roles() {}
}
