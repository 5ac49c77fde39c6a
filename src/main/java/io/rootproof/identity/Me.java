package io.rootproof.identity;

import io.rootproof.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody's own page shows.
 *
 * @param roles those that a token of this person may have, the smallest first
 * @param made a token that was made just now and is shown this once; null otherwise
 */
record Me(
        KnownPerson person,
        List<TokenView> tokens,
        List<OpenSession> sessions,
        List<Role> roles,
        TokenForm form,
        FormErrors errors,
        @Nullable String made) {

    public int longestDays() {
        return ApiTokens.LONGEST_DAYS;
    }

    public int shortestPassword() {
        return Passwords.SHORTEST;
    }

    /** Whether there is another session to end. */
    public boolean elsewhere() {
        return sessions.stream().anyMatch(session -> !session.here());
    }
}
