package io.rootproof.bundle;

import io.rootproof.storage.ObjectStore;
import io.rootproof.storage.StorageConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** The files of bundles: folders to make them in, and the store in which what is made stays under its digest. */
@ApplicationScoped
class BundleFiles {

    private static final Logger LOG = Logger.getLogger(BundleFiles.class);

    private final ObjectStore store;
    private final Path directory;

    BundleFiles(StorageConfig config, ObjectStore store) {
        this.store = store;
        this.directory = config.directory().toAbsolutePath().resolve("bundles");
    }

    /** An empty folder for one attempt; what earlier attempts left behind is removed. */
    Path workshop(long bundleId, int attempt) throws IOException {
        Files.createDirectories(directory);
        for (int earlier = 1; earlier < attempt; earlier++) {
            try {
                remove(folder(bundleId, earlier));
            } catch (IOException | UncheckedIOException stillAtWork) {
                // Another node believes that it is its turn: what it makes is not taken, and it cleans up by itself.
                LOG.debugf(stillAtWork, "Attempt %d at bundle %d is still at work", earlier, bundleId);
            }
        }
        return Files.createDirectories(folder(bundleId, attempt));
    }

    private Path folder(long bundleId, int attempt) {
        return directory.resolve(bundleId + "-" + attempt + ".part");
    }

    /** Keeps a finished file through a loss of power; its SHA-256. */
    String keep(Path made) throws IOException {
        return store.put(made);
    }

    /**
     * A kept file; its bytes are those of the digest.
     *
     * @throws IOException if it is gone or damaged
     */
    InputStream open(String sha256) throws IOException {
        return store.open(sha256);
    }

    void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        }
    }
}
