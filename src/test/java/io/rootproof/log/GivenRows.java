package io.rootproof.log;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Rows of the audit log, which need no others, written by plain SQL; and SQL behind the program's back. */
@ApplicationScoped
public class GivenRows {

    static final Instant AT = Instant.parse("2026-03-03T10:00:00.123Z");

    @Inject
    LogDatabase rows;

    @Inject
    DataSource database;

    @Inject
    Log log;

    /** In the caller's transaction, without entries. */
    List<Long> insert(String actor, int count) {
        List<Long> ids = new ArrayList<>();
        List<Object[]> inserted = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long id = i % 50 != 0
                    ? ids.getLast() + 1
                    : rows.query("select nextval('audit_entry_seq')", row -> row.getLong(1))
                            .getFirst();
            ids.add(id);
            inserted.add(new Object[] {id, AT, actor, "tested", "thing/" + actor, "Nr. " + i + ": äöü \"quoted\""});
        }
        rows.batch(
                "insert into audit_entry (id, recorded_at, actor, action, subject, detail) values (?, ?, ?, ?, ?, ?)",
                inserted);
        return ids;
    }

    /** Rows with their entries, in a transaction of their own. */
    List<Long> logged(String actor, int count) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Long> ids = insert(actor, count);
            log.append(EntryKind.AUDIT, ids);
            return ids;
        });
    }

    /** As the owner of the tables, who can switch off what refuses changes. */
    public void behindTheBack(String table, String... changes) {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            sql.execute(
                    h2 ? "drop trigger " + table + "_append_only" : "alter table " + table + " disable trigger user");
            try {
                for (String change : changes) {
                    sql.execute(change);
                }
            } finally {
                sql.execute(
                        h2
                                ? "create trigger " + table + "_append_only before update, delete on " + table
                                        + " for each row call 'io.rootproof.appendonly.AppendOnlyTrigger'"
                                : "alter table " + table + " enable trigger user");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
