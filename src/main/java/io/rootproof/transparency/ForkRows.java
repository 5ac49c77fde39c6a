package io.rootproof.transparency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** The table of forks that were noticed. */
@ApplicationScoped
class ForkRows {

    private static final int MOST = 20;

    private final Sql sql;

    ForkRows(Sql sql) {
        this.sql = sql;
    }

    /** In a transaction of its own, since whoever notices one ends with a refusal; false if it was known. */
    boolean add(LogFork fork) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.update(
                                "insert into log_fork (id, noticed_at, origin, kind, earlier_size, earlier_root,"
                                        + " earlier_note, tree_size, root) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                        + " on conflict do nothing",
                                fork.id(),
                                fork.noticedAt(),
                                fork.origin(),
                                fork.kind(),
                                fork.earlierSize(),
                                fork.earlierRoot(),
                                fork.earlierNote(),
                                fork.size(),
                                fork.root())
                        > 0);
    }

    long nextId() {
        return sql.next("log_fork_seq");
    }

    /** Newest first. */
    List<LogFork> newest() {
        return sql.query("select * from log_fork order by id desc fetch first " + MOST + " rows only", ForkRows::read);
    }

    private static LogFork read(ResultSet row) throws SQLException {
        return new LogFork(
                row.getLong("id"),
                Sql.instant(row, "noticed_at"),
                row.getString("origin"),
                LogFork.Kind.valueOf(row.getString("kind")),
                row.getLong("earlier_size"),
                row.getString("earlier_root"),
                row.getString("earlier_note"),
                row.getLong("tree_size"),
                row.getString("root"));
    }
}
