package io.rootproof.audit;

import io.rootproof.period.AuditPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts what belongs to an audit period, in one statement. */
@ApplicationScoped
class PeriodLooks {

    private static final String MINE = " in (select m.account_id from audit_period_member m where m.period_id = :id)";

    private static final String LOOK = "select 'UNIT' as kind, u.organizational_unit as named, 0 as many"
            + " from audit_period_unit u where u.period_id = :id"
            + " union all select 'ACCOUNT', w.account_id, 0 from (select account_id from audit_period_account"
            + " where period_id = :id order by account_id fetch first " + PeriodLook.MOST + " rows only) w"
            + " union all select 'AUDITOR', username, 0 from audit_period_auditor where period_id = :id"
            + " union all select 'NAMED', '', count(*) from audit_period_account where period_id = :id"
            + " union all select 'MEMBERS', '', count(*) from audit_period_member where period_id = :id"
            + " union all select 'SAMPLES', '', count(*) from audit_sample where period_id = :id"
            + " union all select 'BUNDLES', '', count(*) from bundle where audit_period_id = :id"
            + " union all select 'TICKETS', '', count(*) from ticket t where t.opened_at < :to"
            + " and (t.closed_at is null or t.closed_at >= :from) and t.account_id" + MINE
            + " union all select 'CHANGES', '', count(*) from account_change c where c.effective_at >= :from"
            + " and c.effective_at < :to and c.account_id" + MINE
            + " union all select 'EXCEPTIONS', '', count(*) from risk_acceptance x where x.requested_at < :to"
            + " and (x.ended_at is null or x.ended_at >= :from) and x.account_id" + MINE
            + " union all select 'REVIEWS', '', count(*) from review v where v.signed_at >= :from and v.signed_at < :to";

    private final EntityManager entities;

    PeriodLooks(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    PeriodLook of(AuditPeriod period) {
        List<Tuple> rows = entities.createNativeQuery(LOOK, Tuple.class)
                .setParameter("id", period.id)
                .setParameter("from", period.fromAt)
                .setParameter("to", period.toAt)
                .getResultList();
        Map<String, List<String>> names = new HashMap<>();
        Map<String, Long> counts = new HashMap<>();
        for (Tuple row : rows) {
            String kind = row.get(0).toString().strip();
            String named = row.get(1).toString();
            if (named.isEmpty()) {
                counts.put(kind, ((Number) row.get(2)).longValue());
            } else {
                names.computeIfAbsent(kind, none -> new ArrayList<>()).add(named);
            }
        }
        return new PeriodLook(sorted(names, "UNIT"), sorted(names, "ACCOUNT"), sorted(names, "AUDITOR"), counts);
    }

    /** How accounts are called now, by their id. */
    @Transactional
    Map<String, String> names(Collection<String> accountIds) {
        return entities.createQuery("select a.accountId, a.name from Account a where a.accountId in :ids", Tuple.class)
                .setParameter("ids", accountIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    private static List<String> sorted(Map<String, List<String>> names, String kind) {
        return names.getOrDefault(kind, List.of()).stream().sorted().toList();
    }
}
