package io.rootproof.storage;

import io.rootproof.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;

/**
 * Files by digest in a directory: {@code sha256/ab/abcdef…}. A file has its name only when every byte of it is on the
 * disk; what a crash leaves behind has another name and is taken away later.
 */
final class LocalFiles {

    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final Path unfinished;

    LocalFiles(Path directory) {
        this.root = directory.toAbsolutePath().resolve("sha256");
        this.unfinished = directory.toAbsolutePath().resolve("unfinished");
    }

    /**
     * A file that is written but not yet known by its digest.
     *
     * @param path under a name of its own, synchronised
     */
    record Written(Path path, String sha256, long size) {}

    Written write(InputStream content) throws IOException {
        Files.createDirectories(unfinished);
        Path path = Files.createTempFile(unfinished, "", ".part");
        MessageDigest digest = Sha256.start();
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE);
                OutputStream out = new DigestOutputStream(Channels.newOutputStream(file), digest)) {
            content.transferTo(out);
            file.force(true);
            return new Written(path, HexFormat.of().formatHex(digest.digest()), file.size());
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    /** Gives it its name, unless the same content has it already. */
    void name(Written written) throws IOException {
        Path named = path(written.sha256());
        if (Files.exists(named) && isIntact(written.sha256())) {
            Files.delete(written.path());
            return;
        }
        makeFolder(folder(written.sha256()));
        Files.move(written.path(), named, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Folders.sync(folder(written.sha256()));
    }

    boolean exists(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    Path path(String sha256) {
        return folder(sha256).resolve(sha256);
    }

    private Path folder(String sha256) {
        Digests.require(sha256);
        return root.resolve(sha256.substring(0, 2));
    }

    /**
     * The content, read once through before the first byte is given out.
     *
     * @throws NoSuchFileException if there is none
     * @throws DamagedObjectException if it no longer has its digest
     */
    InputStream open(String sha256) throws IOException {
        FileChannel file = FileChannel.open(path(sha256), StandardOpenOption.READ);
        try {
            String found = digest(file);
            if (!found.equals(sha256)) {
                throw new DamagedObjectException(sha256, found);
            }
            file.position(0);
            return Channels.newInputStream(file);
        } catch (IOException | RuntimeException failed) {
            file.close();
            throw failed;
        }
    }

    void delete(String sha256) throws IOException {
        Files.deleteIfExists(path(sha256));
    }

    /** Takes away what writers left behind that died before an instant. */
    int clearUnfinished(Instant before) throws IOException {
        if (!Files.isDirectory(unfinished)) {
            return 0;
        }
        int cleared = 0;
        try (Stream<Path> parts = Files.list(unfinished)) {
            for (Path part : parts.toList()) {
                if (Files.getLastModifiedTime(part).toInstant().isBefore(before)) {
                    cleared += Files.deleteIfExists(part) ? 1 : 0;
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return cleared;
    }

    private boolean isIntact(String sha256) throws IOException {
        try (InputStream content = open(sha256)) {
            return true;
        } catch (DamagedObjectException replaceIt) {
            return false;
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(root);
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException byAnotherWriter) {
            return;
        }
        Folders.sync(root);
    }

    private static String digest(FileChannel file) throws IOException {
        MessageDigest digest = Sha256.start();
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        while (file.read(buffer) >= 0) {
            digest.update(buffer.flip());
            buffer.clear();
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
