package io.rootproof.period;

import io.rootproof.account.PopulationChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/**
 * Which accounts an audit period covers. While it is open, those that appear or move into its units come along; one that
 * was in stays in, since it was in for a part of the time.
 */
@ApplicationScoped
class PeriodMembers {

    private final EntityManager entities;

    PeriodMembers(EntityManager entities) {
        this.entities = entities;
    }

    /** In the transaction of what changed: nobody ever reads a population that no period knows of. */
    void onChange(@Observes PopulationChanged changed) {
        keep("");
    }

    void take(AuditPeriod period) {
        keep(" and p.id = " + period.id);
    }

    /** One statement, which adds what is missing; a second node that adds the same at the same time does no harm. */
    private void keep(String which) {
        entities.createNativeQuery("insert into audit_period_member (period_id, account_id)"
                        + " select p.id, a.account_id from audit_period p cross join account a"
                        + " where p.state = 'OPEN'" + which + " and (" + ASKED_FOR + " or (p.scope <> 'ACCOUNTS'"
                        + " and coalesce(a.joined_at, a.first_seen_at) < p.to_at"
                        + " and (p.scope = 'ALL' or " + IN_UNIT + ")))"
                        + " and not exists (select 1 from audit_period_member m where m.period_id = p.id"
                        + " and m.account_id = a.account_id) on conflict do nothing")
                .executeUpdate();
    }

    private static final String ASKED_FOR = "(p.scope = 'ACCOUNTS' and exists (select 1 from audit_period_account w"
            + " where w.period_id = p.id and w.account_id = a.account_id))";

    /** At some instant of the period. The first unit that is known counts for the time before it was learned. */
    private static final String IN_UNIT = "exists (select 1 from audit_period_unit u"
            + " join account_change c on c.account_id = a.account_id and c.field = 'ORGANIZATIONAL_UNIT' and "
            + isIn("c.to_value", "u.organizational_unit")
            + " where u.period_id = p.id and (c.effective_at < p.to_at or c.from_value = '')"
            + " and not exists (select 1 from account_change n where n.account_id = a.account_id"
            + " and n.field = 'ORGANIZATIONAL_UNIT' and n.id > c.id and n.effective_at <= p.from_at))";

    /** The unit itself, or one below; taken literally, with no pattern. */
    static String isIn(String path, String unit) {
        return "(" + path + " = " + unit + " or substring(" + path + " from 1 for char_length(" + unit + ") + 1) = "
                + unit + " || '/')";
    }
}
