package io.rootproof.web;

import java.sql.SQLException;
import java.util.Set;

/** Recognises that a row was held by others for too long, or that two transactions waited for each other. */
final class Contention {

    private static final int DEEPEST = 20;

    /** H2: lock timeout; PostgreSQL: lock not available, deadlock; both: serialization failure. */
    private static final Set<String> STATES = Set.of("HYT00", "55P03", "40P01", "40001");

    private Contention() {}

    static boolean isBehind(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException refused
                    && refused.getSQLState() != null
                    && STATES.contains(refused.getSQLState())) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
