package io.rootproof.acceptance;

import io.rootproof.web.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Ends exceptions whose time is over, as of that time, whoever comes by first. Needs the caller's transaction. */
@ApplicationScoped
class Expiry {

    private final AcceptanceDesk desk;
    private final AcceptanceNews news;

    Expiry(AcceptanceDesk desk, AcceptanceNews news) {
        this.desk = desk;
        this.news = news;
    }

    /** True if it was over, and has been ended now. */
    boolean ifOver(RiskAcceptance acceptance, Instant now) {
        if (!acceptance.state.isOpen() || now.isBefore(acceptance.expiresAt)) {
            return false;
        }
        String end = Minutes.of(acceptance.expiresAt);
        String text = acceptance.state == AcceptanceState.REQUESTED
                ? "Nobody decided before " + end + "."
                : "Its time was over at " + end + ".";
        desk.append(
                acceptance,
                new RiskAcceptanceEvent(
                                AcceptanceEventType.EXPIRED,
                                AcceptanceState.EXPIRED,
                                RiskAcceptanceEvent.AUTOMATIC,
                                now,
                                text)
                        .effective(acceptance.expiresAt));
        news.ended(acceptance, desk.account(acceptance.accountId), now);
        return true;
    }
}
