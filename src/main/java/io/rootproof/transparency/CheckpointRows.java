package io.rootproof.transparency;

import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The table of checkpoints. */
@ApplicationScoped
class CheckpointRows {

    private final Sql sql;

    CheckpointRows(Sql sql) {
        this.sql = sql;
    }

    long nextId() {
        return sql.next("checkpoint_seq");
    }

    /** False if there is one of that size already. */
    boolean add(MadeCheckpoint made) {
        return sql.update(
                        "insert into checkpoint (id, origin, tree_size, root, note, reason, made_at, made_by)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        made.id(),
                        made.origin(),
                        made.size(),
                        made.root(),
                        made.note(),
                        made.reason(),
                        made.madeAt(),
                        made.madeBy())
                > 0;
    }

    Optional<MadeCheckpoint> newest(String origin) {
        return sql
                .query(
                        "select * from checkpoint where origin = ? order by tree_size desc fetch first 1 rows only",
                        CheckpointRows::read,
                        origin)
                .stream()
                .findFirst();
    }

    /** Of whatever log was signed here last. */
    Optional<MadeCheckpoint> newest() {
        return before(Long.MAX_VALUE, 1).stream().findFirst();
    }

    Optional<MadeCheckpoint> ofSize(String origin, long size) {
        return sql
                .query(
                        "select * from checkpoint where origin = ? and tree_size = ?",
                        CheckpointRows::read,
                        origin,
                        size)
                .stream()
                .findFirst();
    }

    Optional<MadeCheckpoint> get(long id) {
        return sql.query("select * from checkpoint where id = ?", CheckpointRows::read, id).stream()
                .findFirst();
    }

    /** Newest first. */
    List<MadeCheckpoint> before(long id, int most) {
        return sql.query(
                "select * from checkpoint where id < ? order by id desc fetch first " + most + " rows only",
                CheckpointRows::read,
                id);
    }

    long count(int most) {
        return sql.query(
                        "select count(*) from (select 1 as one from checkpoint fetch first " + most + " rows only) t",
                        row -> row.getLong(1))
                .getFirst();
    }

    private static MadeCheckpoint read(ResultSet row) throws SQLException {
        return new MadeCheckpoint(
                row.getLong("id"),
                row.getString("origin"),
                row.getLong("tree_size"),
                row.getString("root"),
                row.getString("note"),
                CheckpointReason.valueOf(row.getString("reason")),
                Sql.instant(row, "made_at"),
                row.getString("made_by"));
    }
}
