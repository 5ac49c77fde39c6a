package io.rootproof.period;

import java.util.Map;

/**
 * What a query asks besides, so that it reads only what may be seen. It holds no values but ids that the database gave, so
 * it can stand anywhere in a query, in any number.
 *
 * @param sql a condition on rows of the query; empty where everything may be seen
 */
public record Part(String sql) {

    static final Part EVERYTHING = new Part("");
    static final Part NOTHING = new Part("1 = 0");

    /** The entities are called as their tables are; so one text serves both languages. */
    private static final Map<String, String> IN_JPQL = Map.of(
            "audit_period_member sm", "AuditPeriodMember sm",
            "audit_period sp", "AuditPeriod sp",
            "sm.account_id", "sm.accountId",
            "sm.period_id", "sm.periodId",
            "sp.from_at", "sp.fromAt",
            "sp.to_at", "sp.toAt",
            "sp.evidence_from", "sp.evidenceFrom");

    public boolean isEverything() {
        return sql.isEmpty();
    }

    /** Continues a where clause of SQL. */
    public String and() {
        return sql.isEmpty() ? "" : " and " + sql;
    }

    /** The condition, which is true where everything may be seen. */
    public String orTrue() {
        return sql.isEmpty() ? "1 = 1" : sql;
    }

    /** The condition in JPQL; {@code 1 = 1} where everything may be seen. */
    public String jpql() {
        String text = orTrue();
        for (Map.Entry<String, String> name : IN_JPQL.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        return text;
    }

    /** Continues a where clause of JPQL. */
    public String andJpql() {
        return sql.isEmpty() ? "" : " and " + jpql();
    }
}
