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

    /** What every role includes: reading. */
    public static final String READER = "reader";

    private Roles() {}
}
