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
 * A file of a bundle, complete and measured.
 *
 * @param name its path within the bundle, with {@code /} between folders
 * @param description what it holds, for people
 * @param size in bytes
 * @param sha256 of its bytes
 * @param attached whether the report carries it, too
 * @param part which part of the ZIP holds it, from 1
 */
record DataFile(
        String name, String mime, String description, Path path, long size, String sha256, boolean attached, int part) {

    /** Measures a file that is complete. */
    static DataFile of(Path folder, String name, String mime, String description) {
        Path path = folder.resolve(name);
        MessageDigest digest = Sha256.start();
        try (InputStream file = new DigestInputStream(Files.newInputStream(path), digest)) {
            long size = file.transferTo(OutputStream.nullOutputStream());
            return new DataFile(
                    name, mime, description, path, size, HexFormat.of().formatHex(digest.digest()), true, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(path.getFileName() + " cannot be read", e);
        }
    }

    /** The same, too large for the report. */
    DataFile notAttached() {
        return new DataFile(name, mime, description, path, size, sha256, false, part);
    }

    DataFile inPart(int number) {
        return new DataFile(name, mime, description, path, size, sha256, attached, number);
    }

    Attachment attachment() {
        return new Attachment(name, mime, description, Attachment.Relationship.DATA, path);
    }
}
