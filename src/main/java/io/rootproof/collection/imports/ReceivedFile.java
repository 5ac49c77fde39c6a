package io.rootproof.collection.imports;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was sent, with what its importer says of it.
 *
 * @param content its content, unpacked; removed when the import ends
 * @param name as the importer's computer calls it
 * @param sha256 of the file as sent, compressed or not
 * @param size of the file as sent, in bytes
 * @param accountId whom it is about, for kinds that do not say so themselves
 * @param generatedTime when it was made, for the same kinds
 * @param receivedAt the one time of this import
 * @param mayChangeScope whether the importer may put accounts in and out of scope
 */
record ReceivedFile(
        ImportKind kind,
        Path content,
        String name,
        String sha256,
        long size,
        @Nullable String accountId,
        @Nullable Instant generatedTime,
        String importedBy,
        Instant receivedAt,
        boolean mayChangeScope) {

    Brought brought() {
        return new Brought(kind, name, sha256, size, accountId, generatedTime, importedBy, receivedAt);
    }
}
