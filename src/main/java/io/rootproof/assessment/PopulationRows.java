package io.rootproof.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The accounts that coverage is counted over, with when they were in scope. */
@ApplicationScoped
class PopulationRows {

    /**
     * An account as coverage sees it.
     *
     * @param name as it is called now
     */
    record Member(String accountId, String name, String organizationalUnit, String partition, ScopeHistory scope) {}

    // An account that evidence discovered has a first change from nothing: it was in scope as soon as it was a member.
    private static final String ACCOUNTS =
            "select a.account_id, a.name, a.organizational_unit, a.partition_name, a.in_scope,"
                    + " coalesce(a.joined_at, a.first_seen_at) as member_since, c.from_value, c.to_value, c.effective_at"
                    + " from account a left join account_change c on c.account_id = a.account_id and c.field = 'SCOPE'";
    private static final String ORDER = " order by a.account_id, c.id";

    private final Database database;

    PopulationRows(Database database) {
        this.database = database;
    }

    /** All of them, by id. */
    List<Member> all() {
        Reading reading = new Reading();
        database.stream(ACCOUNTS + ORDER, reading::take);
        return reading.members();
    }

    /** Those of an audit period, by id. */
    List<Member> members(long auditPeriodId) {
        Reading reading = new Reading();
        database.stream(
                ACCOUNTS
                        + " where a.account_id in (select m.account_id from audit_period_member m where m.period_id = ?)"
                        + ORDER,
                reading::take,
                auditPeriodId);
        return reading.members();
    }

    /** One, or none if there is no such account. */
    List<Member> one(String accountId) {
        Reading reading = new Reading();
        database.stream(ACCOUNTS + " where a.account_id = ?" + ORDER, reading::take, accountId);
        return reading.members();
    }

    /** Puts accounts together from rows, each of which is one change of scope. */
    private static final class Reading {

        private final List<Member> members = new ArrayList<>();

        void take(Row row) throws SQLException {
            String accountId = row.text("account_id");
            if (members.isEmpty() || !members.getLast().accountId().equals(accountId)) {
                members.add(new Member(
                        accountId,
                        row.text("name"),
                        row.text("organizational_unit"),
                        row.text("partition_name"),
                        new ScopeHistory(row.instant("member_since"), atFirst(row), new ArrayList<>())));
            }
            Instant effectiveAt = row.instantOrNull("effective_at");
            if (effectiveAt != null) {
                members.getLast()
                        .scope()
                        .changes()
                        .add(new ScopeHistory.Change(effectiveAt, "true".equals(row.textOrNull("to_value"))));
            }
        }

        private static boolean atFirst(Row row) throws SQLException {
            return row.instantOrNull("effective_at") == null
                    ? row.flag("in_scope")
                    : !"false".equals(row.textOrNull("from_value"));
        }

        List<Member> members() {
            return members;
        }
    }
}
