package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Attachment;
import io.rootproof.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A file that a report carries.
 *
 * @param description what it holds, for people
 * @param sha256 of its bytes, printed in the report
 */
record DataFile(String name, String mime, String description, Path path, long size, String sha256) {

    /** Measures a file that is complete. */
    static DataFile of(Path path, String mime, String description) {
        MessageDigest digest = Sha256.start();
        try (InputStream file = new DigestInputStream(Files.newInputStream(path), digest)) {
            long size = file.transferTo(OutputStream.nullOutputStream());
            return new DataFile(
                    String.valueOf(path.getFileName()),
                    mime,
                    description,
                    path,
                    size,
                    HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be read", e);
        }
    }

    Attachment attachment() {
        return new Attachment(name, mime, description, Attachment.Relationship.DATA, path);
    }
}
