package io.rootproof.acceptance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which accounts are excepted: what tickets and lists ask. */
@ApplicationScoped
public class AcceptancesInForce {

    private static final String READ =
            "select r.accountId, r.id, r.inForceAt, coalesce(r.endedAt, r.expiresAt) from RiskAcceptance r"
                    + " where r.accountId in ?1 and r.inForceAt is not null order by r.inForceAt, r.id";

    private final EntityManager entities;

    AcceptancesInForce(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The time of an exception.
     *
     * @param id of the exception
     * @param since from when on it was in force
     * @param until the first instant at which it is over, or was
     */
    public record Standstill(long id, Instant since, Instant until) {

        public boolean isInForce(Instant now) {
            return !since.isAfter(now) && now.isBefore(until);
        }
    }

    /** The newest exception that has been in force, by account, over or not; accounts that never had one are missing. */
    @Transactional
    public Map<String, Standstill> of(Collection<String> accountIds) {
        Map<String, Standstill> newest = new HashMap<>();
        if (!accountIds.isEmpty()) {
            entities.createQuery(READ, Object[].class)
                    .setParameter(1, accountIds)
                    .getResultStream()
                    .forEach(row -> newest.put(
                            (String) row[0], new Standstill((Long) row[1], (Instant) row[2], (Instant) row[3])));
        }
        return newest;
    }
}
