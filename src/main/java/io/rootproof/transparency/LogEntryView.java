package io.rootproof.transparency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry with what shows that it is what it was.
 *
 * @param canonical the entry as canonical JSON
 * @param leafHash base64
 * @param record the record as it is now, canonical JSON; null if it is gone or not for this person
 * @param recordSha256 its digest now; null if it is gone
 * @param hidden true if the record is not for this person
 * @param signedIn the checkpoint whose root the path leads to; null if none has the entry yet
 * @param proven whether the path leads there
 */
record LogEntryView(
        EntryView entry,
        String canonical,
        String leafHash,
        @Nullable String record,
        @Nullable String recordSha256,
        boolean hidden,
        @Nullable MadeCheckpoint signedIn,
        List<String> path,
        boolean proven) {

    public boolean fits() {
        return entry.sha256().equals(recordSha256);
    }

    public boolean gone() {
        return recordSha256 == null;
    }
}
