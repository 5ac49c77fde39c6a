package io.rootproof.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files by the SHA-256 of their content: the same content is stored once, and what is opened has the digest that it was
 * asked by.
 */
@ApplicationScoped
public class ObjectStore {

    private final LocalFiles local;
    private final StoredObjects rows;
    private final Bucket bucket;
    private final Uploads uploads;
    private final StorageConfig config;
    private final Clock clock;

    ObjectStore(StorageConfig config, StoredObjects rows, Bucket bucket, Uploads uploads, Clock clock) {
        this.local = new LocalFiles(config.directory());
        this.rows = rows;
        this.bucket = bucket;
        this.uploads = uploads;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Stores a copy of a file. When this returns, the content outlives a loss of power; where it goes to S3, a job sends
     * it when the caller's transaction has committed.
     *
     * @return its SHA-256
     */
    public String put(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return put(content);
        }
    }

    /** As {@link #put(Path)}. */
    public String put(byte[] content) throws IOException {
        return put(new ByteArrayInputStream(content));
    }

    private String put(InputStream content) throws IOException {
        LocalFiles.Written written = local.write(content);
        local.name(written);
        rows.add(written.sha256(), written.size(), config.kind(), clock.instant());
        if (config.kind() == StorageConfig.Kind.S3) {
            uploads.order(written.sha256(), clock.instant());
        }
        return written.sha256();
    }

    /**
     * The content, checked before the first byte is given out.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws DamagedObjectException if what is stored no longer has the digest
     */
    public InputStream open(String sha256) throws IOException {
        return local.exists(sha256) ? local.open(sha256) : fetched(sha256);
    }

    /** Whether it was stored; at S3, it is believed to be there still. */
    public boolean exists(String sha256) {
        return local.exists(sha256)
                || state(sha256)
                        .filter(found -> found.stored() && found.place() == StorageConfig.Kind.S3)
                        .isPresent();
    }

    public Optional<ObjectState> state(String sha256) {
        Digests.require(sha256);
        return rows.find(sha256);
    }

    /** Those of up to a few hundred digests that were never stored. */
    public Set<String> unknown(Collection<String> digests) {
        Set<String> unknown = new LinkedHashSet<>(digests);
        unknown.removeAll(rows.known(digests));
        return unknown;
    }

    /** What waits for its upload, the oldest first. */
    public List<ObjectState> waiting(int most) {
        return rows.waiting(most);
    }

    /** How many are stored, or wait; counted up to a limit. */
    public long count(boolean stored, int limit) {
        return rows.count(stored, limit);
    }

    /** Tries an upload again now. */
    public void sendAgain(String sha256) {
        Digests.require(sha256);
        uploads.again(sha256, clock.instant());
    }

    /** From S3 into a file that vanishes when it is closed: the digest can be checked only at the end. */
    private InputStream fetched(String sha256) throws IOException {
        Digests.require(sha256);
        LocalFiles.Written copy;
        try (InputStream remote = bucket.get(sha256)) {
            copy = local.write(remote);
        }
        if (!copy.sha256().equals(sha256)) {
            Files.deleteIfExists(copy.path());
            throw new DamagedObjectException(sha256, copy.sha256());
        }
        return Files.newInputStream(copy.path(), StandardOpenOption.DELETE_ON_CLOSE);
    }
}
