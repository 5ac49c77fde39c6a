package io.rootproof.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** The stored hashes of the tree: leaves with their entries, and perfect subtrees of 256 to the power of a level. */
@ApplicationScoped
class SubtreeRows {

    /** Where a stored hash stands. */
    record Place(int level, long position) {}

    private final LogDatabase database;

    SubtreeRows(LogDatabase database) {
        this.database = database;
    }

    /** Hashes of a stored level in a row, from a position to before another, as far as they exist. */
    List<byte[]> hashes(int level, long from, long to) {
        List<byte[]> hashes = new ArrayList<>();
        if (level == 0) {
            database.query(
                            "select leaf_sha256 from log_entry where log_index >= ? and log_index < ? order by log_index",
                            row -> row.getString(1),
                            from,
                            to)
                    .forEach(hash -> hashes.add(Hex.parse(hash)));
        } else {
            database.query(
                            "select hash from log_subtree where level = ? and position >= ? and position < ?"
                                    + " order by position",
                            row -> row.getString(1),
                            level,
                            from,
                            to)
                    .forEach(hash -> hashes.add(Hex.parse(hash)));
        }
        return hashes;
    }

    /** Stores the hashes of all subtrees that became whole when the log grew. */
    void complete(long sizeBefore, long size) {
        for (int level = 1; size >> (level * Tiles.LEVELS) > 0; level++) {
            long from = sizeBefore >> (level * Tiles.LEVELS);
            long to = size >> (level * Tiles.LEVELS);
            List<Object[]> whole = new ArrayList<>();
            for (long position = from; position < to; position++) {
                List<byte[]> children = hashes(level - 1, position << Tiles.LEVELS, (position + 1) << Tiles.LEVELS);
                if (children.size() != Tiles.WIDTH) {
                    throw new IllegalStateException("The log lacks hashes of level " + (level - 1) + " from "
                            + (position << Tiles.LEVELS) + " on: somebody has deleted some");
                }
                whole.add(new Object[] {level, position, Hex.of(Tiles.fold(children))});
            }
            database.batch("insert into log_subtree (level, position, hash) values (?, ?, ?)", whole);
        }
    }

    /** The last hash of each stored level. */
    List<Place> last() {
        return database.query(
                "select level, max(position) from log_subtree group by level order by level",
                row -> new Place(row.getInt(1), row.getLong(2)));
    }
}
