package io.rootproof.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes what was read of an organisation, and keeps what changed by it. */
@ApplicationScoped
public class Preventions {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;

    Preventions(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Keeps a reading. Accounts are judged by a whole one only: after a failed call they stay as they were judged last,
     * and pages say when that was.
     */
    @Transactional
    public void take(OrganizationRead read) {
        List<PolicyRead> policies = read.policies();
        String outdated = policies == null ? "newest = false" : "newest = false, newestJudged = false";
        entities.createQuery("update PreventionReading set " + outdated
                        + " where connection = :connection and (newest = true or newestJudged = true)")
                .setParameter("connection", read.connection())
                .executeUpdate();
        if (policies == null) {
            entities.persist(new PreventionReading(read, List.of()));
            return;
        }
        Judgement judgement = new Judgement(read, policies);
        entities.persist(new PreventionReading(read, judgement.speaking()));
        judge(read, judgement);
    }

    private void judge(OrganizationRead read, Judgement judgement) {
        Map<String, List<Place>> above = new TreeMap<>(read.above());
        List<String> ids = List.copyOf(above.keySet());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            Map<String, AccountPrevention> current = current(some);
            for (String id : some) {
                compare(read, id, current.get(id), judgement, above.getOrDefault(id, List.of()));
            }
            entities.flush();
            entities.clear();
        }
        closeWhoIsGone(read, above);
    }

    private void compare(
            OrganizationRead read,
            String accountId,
            @Nullable AccountPrevention before,
            Judgement judgement,
            List<Place> above) {
        List<Reach> reaching = judgement.reaching(accountId, above);
        PreventionState state = judgement.state(accountId, reaching);
        String kept = KeptJson.write(reaching);
        if (before != null && before.says(read.connection(), state, kept)) {
            return;
        }
        if (before != null) {
            before.toAt = read.at();
        }
        entities.persist(new AccountPrevention(accountId, read.connection(), state, kept, read.at()));
    }

    /** By account; index account_prevention_by_account. */
    private Map<String, AccountPrevention> current(List<String> ids) {
        Map<String, AccountPrevention> current = new HashMap<>();
        entities.createQuery(
                        "from AccountPrevention v where v.accountId in :ids and v.toAt is null",
                        AccountPrevention.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(one -> current.put(one.accountId, one));
        return current;
    }

    /** Accounts that are no longer in the tree; index account_prevention_by_connection. */
    private void closeWhoIsGone(OrganizationRead read, Map<String, List<Place>> above) {
        List<String> gone = new ArrayList<>(entities.createQuery(
                        "select v.accountId from AccountPrevention v where v.connection = :connection and v.toAt is null",
                        String.class)
                .setParameter("connection", read.connection())
                .getResultList());
        gone.removeIf(above::containsKey);
        for (int from = 0; from < gone.size(); from += AT_ONCE) {
            entities.createQuery("update AccountPrevention set toAt = :at where connection = :connection"
                            + " and toAt is null and accountId in :ids")
                    .setParameter("at", read.at())
                    .setParameter("connection", read.connection())
                    .setParameter("ids", gone.subList(from, Math.min(gone.size(), from + AT_ONCE)))
                    .executeUpdate();
        }
    }
}
