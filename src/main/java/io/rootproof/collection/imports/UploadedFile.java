package io.rootproof.collection.imports;

import io.rootproof.digest.Sha256;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A file on its way in: measured, hashed, and unpacked if it is compressed, all as a stream.
 *
 * @param content a file with the unpacked content, which is ours to remove
 * @param sha256 of the file as sent
 * @param size of the file as sent
 */
record UploadedFile(Path content, String sha256, long size) implements AutoCloseable {

    static final long LARGEST = 50L << 20;

    /** Findings compress to a twentieth; what unpacks to more than this was made to fill a disk. */
    static final long LARGEST_UNPACKED = 1L << 30;

    /**
     * @throws ProblemException 413 if it is too large, packed or unpacked; 415 if it cannot be unpacked
     */
    static UploadedFile open(Path sent) {
        try {
            long size = Files.size(sent);
            if (size > LARGEST) {
                throw tooLarge(words().fileTooLarge());
            }
            Path content = Files.createTempFile("rootproof-import-", ".tmp");
            try {
                return new UploadedFile(content, unpack(sent, content), size);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(content);
                throw failed;
            }
        } catch (ZipException | java.io.EOFException broken) {
            throw new ProblemException(415, words().notReadable(), words().brokenGzip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unpack(Path sent, Path content) throws IOException {
        MessageDigest digest = Sha256.start();
        boolean packed = isGzip(sent);
        try (InputStream hashed = new DigestInputStream(Files.newInputStream(sent), digest);
                InputStream in = packed ? new GZIPInputStream(hashed, 64 << 10) : hashed;
                OutputStream out = Files.newOutputStream(content)) {
            byte[] part = new byte[64 << 10];
            long total = 0;
            for (int n = in.read(part); n >= 0; n = in.read(part)) {
                total += n;
                if (total > LARGEST_UNPACKED) {
                    throw tooLarge(words().unpacksTooLarge());
                }
                out.write(part, 0, n);
            }
            hashed.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static boolean isGzip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 0x1f && in.read() == 0x8b;
        }
    }

    private static ProblemException tooLarge(String detail) {
        return new ProblemException(413, words().tooLarge(), detail);
    }

    private static ImportMessages words() {
        return Words.of(ImportMessages.class);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
