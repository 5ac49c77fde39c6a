package io.rootproof.transparency;

import io.rootproof.log.LogEntry;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/**
 * An entry for programs.
 *
 * @param index its place in the log, from 0
 * @param sha256 digest of the record that was entered
 * @param entry the entry as canonical JSON: the bytes that the leaf is made of
 * @param leafHash base64 of SHA-256 over the byte 0 and the entry
 */
record EntryAnswer(
        long index,
        String kind,
        long record,
        String subject,
        String actor,
        Instant at,
        String sha256,
        String entry,
        String leafHash) {

    static EntryAnswer of(LogEntry entry) {
        return new EntryAnswer(
                entry.index(),
                entry.kind().wire(),
                entry.recordId(),
                entry.subject(),
                entry.actor(),
                entry.at(),
                entry.recordSha256(),
                new String(entry.canonical(), StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(entry.leafHash()));
    }
}
