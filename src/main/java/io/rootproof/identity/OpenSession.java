package io.rootproof.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is logged in: a browser, or several that cannot be told apart.
 *
 * @param here whether it is the one that asks, which stands alone
 * @param browser what it called itself at login; null where it was not asked
 * @param address from where, at login; null likewise
 * @param count sessions that look like this
 * @param openedAt when the first of them was
 * @param lastUsedAt when the last of them was
 */
record OpenSession(
        boolean here,
        @Nullable BrowserName browser,
        @Nullable String address,
        int count,
        Instant openedAt,
        Instant lastUsedAt) {

    private record Look(
            boolean here,
            @Nullable BrowserName browser,
            @Nullable String address) {}

    private static OpenSession of(PersonSession session, String here) {
        return new OpenSession(
                session.cookieDigest.equals(here),
                BrowserName.of(session.userAgent),
                session.remoteAddress,
                1,
                session.openedAt,
                session.lastUsedAt);
    }

    /**
     * Those that look alike as one, in the order in which they come.
     *
     * @param here digest of the cookie of the browser that asks
     */
    static List<OpenSession> grouped(List<PersonSession> sessions, String here) {
        Map<Look, OpenSession> grouped = new LinkedHashMap<>();
        for (PersonSession session : sessions) {
            OpenSession one = of(session, here);
            grouped.merge(new Look(one.here, one.browser, one.address), one, OpenSession::and);
        }
        return new ArrayList<>(grouped.values());
    }

    private OpenSession and(OpenSession other) {
        return new OpenSession(
                here,
                browser,
                address,
                count + other.count,
                openedAt.isBefore(other.openedAt) ? openedAt : other.openedAt,
                lastUsedAt.isAfter(other.lastUsedAt) ? lastUsedAt : other.lastUsedAt);
    }
}
