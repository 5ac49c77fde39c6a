package io.rootproof.overview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way in which what is known does not fit together, and whom it concerns.
 *
 * @param count how many there are
 * @param names the first of them
 */
public record Inconsistency(Kind kind, long count, List<Named> names) {

    /** What does not fit, the most urgent first. */
    public enum Kind {
        CONFLICTING("/accounts?scope=in&conflicting=true"),
        UNLISTED("/accounts?listed=false"),
        NEVER_COLLECTED("/accounts?scope=in&reason=NO_EVIDENCE"),
        HUB_SILENT("/accounts?scope=in&securityHub=SILENT&securityHub=NEVER"),
        UNOWNED_TICKET("/tickets?state=UNFINISHED&unowned=true"),
        EXPIRING_EXCEPTION("/exceptions?state=IN_FORCE"),
        PERIOD_WITH_GAPS("/audit-periods");

        private final String list;

        Kind(String list) {
            this.list = list;
        }

        /** Where all of them are listed. */
        public String list() {
            return list;
        }
    }

    /**
     * One of them.
     *
     * @param path its page
     * @param name of the account or of the audit period
     * @param code its number, where people know it by that
     * @param at since or until when; null where that is not known
     */
    public record Named(
            String path,
            String name,
            @Nullable String code,
            @Nullable Instant at) {}

    public Inconsistency {
        names = List.copyOf(names);
    }

    /** Whether those named are exceptions. */
    public boolean isException() {
        return kind == Kind.EXPIRING_EXCEPTION;
    }

    /** Whether those named are tickets. */
    public boolean isTicket() {
        return kind == Kind.UNOWNED_TICKET;
    }
}
