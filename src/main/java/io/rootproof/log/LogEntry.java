package io.rootproof.log;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rootproof.merkle.MerkleHash;
import java.time.Instant;

/**
 * A line of the log: that a row was written, by whom, about what, and its digest.
 *
 * @param index its place, from 0 without gaps; not part of what is hashed
 * @param recordId id of the row, unique within its kind
 * @param subject what it is about, such as {@code account/111122223333}
 * @param actor who did it: a user name, or {@code collector}, {@code rootproof}, {@code system}
 * @param at when it happened by the row, not when it was entered
 * @param recordSha256 SHA-256 of the row's canonical record, see {@link LoggedRecords}; lower-case hexadecimal
 */
public record LogEntry(
        long index, EntryKind kind, long recordId, String subject, String actor, Instant at, String recordSha256) {

    /** The entry as canonical JSON (RFC 8785) in UTF-8: what the tree is made of. */
    public byte[] canonical() {
        ObjectNode entry = CanonicalJson.object();
        entry.put("actor", actor);
        entry.put("at", at.toString());
        entry.put("kind", kind.wire());
        entry.put("record", recordId);
        entry.put("sha256", recordSha256);
        entry.put("subject", subject);
        return CanonicalJson.of(entry);
    }

    /** The leaf of the tree. */
    public byte[] leafHash() {
        return MerkleHash.leaf(canonical());
    }
}
