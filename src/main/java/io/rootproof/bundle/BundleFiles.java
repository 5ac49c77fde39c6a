package io.rootproof.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** The files of bundles. A report appears under its name only when every byte of it is on the disk. */
@ApplicationScoped
class BundleFiles {

    private final Path directory;

    BundleFiles(StorageConfig config) {
        this.directory = config.directory().toAbsolutePath().resolve("bundles");
    }

    Path report(long bundleId) {
        return directory.resolve(bundleId + ".pdf");
    }

    /** An empty folder to work in; what an interrupted attempt left there is removed. */
    Path workshop(long bundleId) throws IOException {
        Path folder = directory.resolve(bundleId + ".part");
        remove(folder);
        return Files.createDirectories(folder);
    }

    /** Puts a finished file in its place, where it stays through a loss of power. */
    void keep(Path made, long bundleId) throws IOException {
        sync(made, StandardOpenOption.WRITE);
        Files.move(made, report(bundleId), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(directory, StandardOpenOption.READ);
    }

    void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void sync(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        } catch (IOException e) {
            // Not every system can open a directory; the file itself must be synchronised.
            if (!Files.isDirectory(path)) {
                throw e;
            }
        }
    }
}
