package io.rootproof.acceptance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.assessment.AccountsAssessed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps exceptions in step with time and with the keys. What it does follows from what is stored, so that doing it twice
 * does nothing more and doing it late makes good what was missed.
 */
@ApplicationScoped
public class AcceptanceUpkeep {

    private static final Logger LOG = Logger.getLogger(AcceptanceUpkeep.class);

    private static final List<AcceptanceState> OPEN =
            List.of(AcceptanceState.REQUESTED, AcceptanceState.APPROVED, AcceptanceState.IN_FORCE);

    private final EntityManager entities;
    private final AcceptanceTurns turns;
    private final Event<AcceptancesChanged> changed;

    AcceptanceUpkeep(EntityManager entities, AcceptanceTurns turns, Event<AcceptancesChanged> changed) {
        this.entities = entities;
        this.turns = turns;
        this.changed = changed;
    }

    void assessed(@Observes AccountsAssessed event) {
        each(open(event.accountIds()), id -> turns.reconsider(id, event.now()), event.now());
    }

    /** Ends what is over and begins what is due, as of an instant: ends first, since one may follow another. */
    public void pass(Instant now) {
        each(over(now), id -> turns.expire(id, now), now);
        each(beginning(now), id -> turns.start(id, now), now);
    }

    /** What a turn does to an exception; answers the account, or null if nothing changed. */
    private interface Turn {
        @Nullable
        String of(long id);
    }

    /** Takes each by itself: one that fails is tried again with the next pass, and keeps no other from its turn. */
    private void each(List<Long> ids, Turn turn, Instant now) {
        RuntimeException failure = null;
        for (long id : ids) {
            try {
                String accountId = turn.of(id);
                if (accountId != null) {
                    changed.fire(new AcceptancesChanged(accountId, now));
                }
            } catch (RuntimeException e) {
                LOG.errorf(e, "Exception %d could not be brought up to %s; it is tried again", id, now);
                failure = e;
            }
        }
        if (failure != null) {
            throw new IllegalStateException("Not every exception could be brought up to date", failure);
        }
    }

    private List<Long> open(Collection<String> accountIds) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select r.id from RiskAcceptance r where r.accountId in ?1 and r.state in ?2 order by r.id",
                                Long.class)
                        .setParameter(1, accountIds)
                        .setParameter(2, OPEN)
                        .getResultList());
    }

    private List<Long> over(Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select r.id from RiskAcceptance r where r.state in ?1 and r.expiresAt <= ?2"
                                        + " order by r.expiresAt, r.id",
                                Long.class)
                        .setParameter(1, OPEN)
                        .setParameter(2, now)
                        .getResultList());
    }

    private List<Long> beginning(Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select r.id from RiskAcceptance r where r.state = ?1 and r.startsAt <= ?2"
                                        + " order by r.startsAt, r.id",
                                Long.class)
                        .setParameter(1, AcceptanceState.APPROVED)
                        .setParameter(2, now)
                        .getResultList());
    }
}
