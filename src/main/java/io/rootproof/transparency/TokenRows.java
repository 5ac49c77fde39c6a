package io.rootproof.transparency;

import io.rootproof.signing.timestamp.TimestampToken;
import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;

/** The table of tokens. */
@ApplicationScoped
class TokenRows {

    private final Sql sql;

    TokenRows(Sql sql) {
        this.sql = sql;
    }

    void add(long checkpointId, TimestampToken token, Instant now) {
        String authority = token.authority();
        sql.update(
                "insert into checkpoint_token (id, checkpoint_id, response, gen_time, authority, test, received_at)"
                        + " values (nextval('checkpoint_token_seq'), ?, ?, ?, ?, ?, ?)",
                checkpointId,
                Base64.getEncoder().encodeToString(token.response()),
                token.genTime(),
                authority.length() <= 500 ? authority : authority.substring(0, 500),
                token.test(),
                now);
    }

    List<CheckpointToken> of(Collection<Long> checkpointIds) {
        return checkpointIds.isEmpty()
                ? List.of()
                : sql.query(
                        "select * from checkpoint_token where checkpoint_id in (" + Sql.marks(checkpointIds.size())
                                + ") order by checkpoint_id, id",
                        row -> new CheckpointToken(
                                row.getLong("id"),
                                row.getLong("checkpoint_id"),
                                row.getString("response"),
                                Sql.instant(row, "gen_time"),
                                row.getString("authority"),
                                row.getBoolean("test")),
                        checkpointIds.toArray());
    }
}
