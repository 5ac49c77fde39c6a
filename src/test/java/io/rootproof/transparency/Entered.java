package io.rootproof.transparency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Rows of tests, entered into the log as a feature does. */
@ApplicationScoped
class Entered {

    static final Instant AT = Instant.parse("2026-03-03T10:00:00Z");

    private final Sql sql;
    private final Log log;

    Entered(Sql sql, Log log) {
        this.sql = sql;
        this.log = log;
    }

    /**
     * @return ids of the rows
     */
    List<Long> audit(int count, String actor, String subject) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                long id = sql.next("audit_entry_seq");
                sql.update(
                        "insert into audit_entry (id, recorded_at, actor, action, subject, detail)"
                                + " values (?, ?, ?, 'test.done', ?, 'A test did it.')",
                        id,
                        AT.plusSeconds(i),
                        actor,
                        subject);
                ids.add(id);
            }
            log.append(EntryKind.AUDIT, ids);
            return ids;
        });
    }
}
