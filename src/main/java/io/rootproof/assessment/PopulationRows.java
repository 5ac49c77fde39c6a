package io.rootproof.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The accounts that coverage is counted over, with when they were in scope. */
@ApplicationScoped
class PopulationRows {

    /** An account as coverage sees it. */
    record Member(String accountId, String partition, ScopeHistory scope) {}

    private record ScopeRow(boolean wasInScope, ScopeHistory.Change change) {}

    private static final String ACCOUNTS =
            "select account_id, partition_name, in_scope, coalesce(joined_at, first_seen_at) as member_since"
                    + " from account";
    // An account that evidence discovered has a first change from nothing: it was in scope as soon as it was a member.
    private static final String CHANGES =
            "select account_id, from_value, to_value, effective_at from account_change where field = 'SCOPE'";

    private final Database database;

    PopulationRows(Database database) {
        this.database = database;
    }

    /** All of them, by id. */
    List<Member> all() {
        Map<String, List<ScopeRow>> changes = new HashMap<>();
        database.stream(CHANGES + " order by id", row -> add(changes, row));
        return database.query(ACCOUNTS + " order by account_id", row -> member(row, changes));
    }

    /** One, or none if there is no such account. */
    List<Member> one(String accountId) {
        Map<String, List<ScopeRow>> changes = new HashMap<>();
        database.stream(CHANGES + " and account_id = ? order by id", row -> add(changes, row), accountId);
        return database.query(ACCOUNTS + " where account_id = ?", row -> member(row, changes), accountId);
    }

    private static void add(Map<String, List<ScopeRow>> changes, Row row) throws SQLException {
        changes.computeIfAbsent(row.text("account_id"), id -> new ArrayList<>())
                .add(new ScopeRow(
                        !"false".equals(row.textOrNull("from_value")),
                        new ScopeHistory.Change(
                                row.instant("effective_at"), "true".equals(row.textOrNull("to_value")))));
    }

    private static Member member(Row row, Map<String, List<ScopeRow>> changes) throws SQLException {
        String accountId = row.text("account_id");
        List<ScopeRow> ofAccount = Objects.requireNonNullElse(changes.get(accountId), List.of());
        boolean atFirst = ofAccount.isEmpty()
                ? row.flag("in_scope")
                : ofAccount.getFirst().wasInScope();
        return new Member(
                accountId,
                row.text("partition_name"),
                new ScopeHistory(
                        row.instant("member_since"),
                        atFirst,
                        ofAccount.stream().map(ScopeRow::change).toList()));
    }
}
