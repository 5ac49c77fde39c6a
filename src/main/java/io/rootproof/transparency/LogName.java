package io.rootproof.transparency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Tells this database from others: a random name, given once. A restored backup has the name of the original. */
@ApplicationScoped
class LogName {

    private final Sql sql;

    LogName(Sql sql) {
        this.sql = sql;
    }

    String get() {
        List<String> name = read();
        if (name.isEmpty()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> sql.update(
                            "insert into log_name (id, name) values (1, ?) on conflict do nothing",
                            UUID.randomUUID().toString()));
            name = QuarkusTransaction.requiringNew().call(this::read);
        }
        return name.getFirst();
    }

    private List<String> read() {
        return sql.query("select name from log_name where id = 1", row -> row.getString(1));
    }
}
