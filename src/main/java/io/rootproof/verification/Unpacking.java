package io.rootproof.verification;

import io.rootproof.digest.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/** Writes content from outside into files of ours, within limits, and digests it on the way. */
final class Unpacking {

    private final Path folder;
    private final Limits limits;
    private final Deadline deadline;
    private long left;
    private int count;

    Unpacking(Path folder, Limits limits, Deadline deadline) {
        this.folder = folder;
        this.limits = limits;
        this.deadline = deadline;
        this.left = limits.content();
    }

    Limits limits() {
        return limits;
    }

    /**
     * @param packed how many bytes it was made from so far
     */
    BundleFile write(String path, InputStream content, LongSupplier packed) throws IOException {
        if (++count > limits.entries()) {
            throw new UnacceptableFile("It has more than " + limits.entries() + " files.");
        }
        Path file = folder.resolve("file-" + count);
        MessageDigest digest = Sha256.start();
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                deadline.check();
                size += read;
                left -= read;
                if (left < 0) {
                    throw new UnacceptableFile(
                            "Unpacked it has more than " + limits.content() + " bytes, which is the limit here.");
                }
                if (size > Limits.SMALL && size / limits.ratio() > packed.getAsLong()) {
                    throw new UnacceptableFile(
                            path + " unpacks to more than " + limits.ratio() + " times its size, as only a trap does.");
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return new BundleFile(path, file, size, HexFormat.of().formatHex(digest.digest()));
    }
}
