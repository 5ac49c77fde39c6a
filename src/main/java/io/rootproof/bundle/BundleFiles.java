package io.rootproof.bundle;

import io.rootproof.storage.ObjectStore;
import io.rootproof.storage.StorageConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of bundles: folders to make them in, and the store in which what is made stays under its digest. */
@ApplicationScoped
class BundleFiles {

    private final ObjectStore store;
    private final Path directory;

    BundleFiles(StorageConfig config, ObjectStore store) {
        this.store = store;
        this.directory = config.directory().toAbsolutePath().resolve("bundles");
    }

    /** An empty folder for one attempt; what earlier attempts left behind is removed. */
    Path workshop(long bundleId, int attempt) throws IOException {
        Files.createDirectories(directory);
        String prefix = bundleId + "-";
        try (Stream<Path> folders = Files.list(directory)) {
            for (Path folder : folders.toList()) {
                String name = String.valueOf(folder.getFileName());
                if (name.startsWith(prefix) && name.endsWith(".part")) {
                    remove(folder);
                }
            }
        }
        return Files.createDirectories(directory.resolve(prefix + attempt + ".part"));
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
