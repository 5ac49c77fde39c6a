package io.rootproof.acceptance;

import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.Result;
import io.rootproof.web.Minutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What becomes of exceptions by themselves, each in a transaction of its own. Answers the account, or null if nothing. */
@ApplicationScoped
class AcceptanceTurns {

    private final AcceptanceDesk desk;
    private final Expiry expiry;
    private final AcceptanceNews news;

    AcceptanceTurns(AcceptanceDesk desk, Expiry expiry, AcceptanceNews news) {
        this.desk = desk;
        this.expiry = expiry;
        this.news = news;
    }

    /** Ends it if the key is gone, or if what was approved got worse. */
    @Transactional(TxType.REQUIRES_NEW)
    @Nullable
    String reconsider(long id, Instant now) {
        RiskAcceptance acceptance = desk.take(id);
        // What is over ended when its time was over, whatever became of the key since.
        if (expiry.ifOver(acceptance, now)) {
            return acceptance.accountId;
        }
        if (!acceptance.state.isOpen()) {
            return null;
        }
        Assessment assessment = desk.assess(desk.account(acceptance.accountId), now);
        // Imported evidence alone closes no ticket either.
        if (assessment.result() == Result.PASSED && !assessment.fromImport()) {
            return end(
                    acceptance,
                    automatic(
                            AcceptanceEventType.RESOLVED,
                            AcceptanceState.RESOLVED,
                            now,
                            "The key is gone, so there is nothing left to accept."));
        }
        String worse = worse(acceptance, assessment);
        return worse == null
                ? null
                : end(acceptance, automatic(AcceptanceEventType.LAPSED, AcceptanceState.LAPSED, now, worse));
    }

    @Transactional(TxType.REQUIRES_NEW)
    @Nullable
    String expire(long id, Instant now) {
        RiskAcceptance acceptance = desk.take(id);
        return expiry.ifOver(acceptance, now) ? acceptance.accountId : null;
    }

    @Transactional(TxType.REQUIRES_NEW)
    @Nullable
    String start(long id, Instant now) {
        RiskAcceptance acceptance = desk.take(id);
        if (acceptance.state != AcceptanceState.APPROVED || acceptance.startsAt.isAfter(now)) {
            return null;
        }
        desk.append(
                acceptance,
                automatic(
                                AcceptanceEventType.STARTED,
                                AcceptanceState.IN_FORCE,
                                now,
                                "In force from " + Minutes.of(acceptance.startsAt) + " on.")
                        .effective(acceptance.startsAt));
        return acceptance.accountId;
    }

    private @Nullable String worse(RiskAcceptance acceptance, Assessment assessment) {
        Instant approved = acceptance.decidedAt;
        if (approved == null) {
            return null; // nobody has approved anything; whoever decides sees the keys as they are then
        }
        KeysPresent now = desk.keys(acceptance.accountId, assessment);
        return now.none() ? null : WorseState.of(KeysPresent.read(acceptance.pinnedState), approved, now);
    }

    private String end(RiskAcceptance acceptance, RiskAcceptanceEvent event) {
        desk.append(acceptance, event);
        news.ended(acceptance, desk.account(acceptance.accountId), event.at);
        return Objects.requireNonNull(acceptance.accountId);
    }

    private static RiskAcceptanceEvent automatic(
            AcceptanceEventType type, AcceptanceState state, Instant now, String text) {
        return new RiskAcceptanceEvent(type, state, RiskAcceptanceEvent.AUTOMATIC, now, text);
    }
}
