package io.rootproof.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where files go that are not to stay on our own disk. */
interface Bucket {

    /**
     * Sends a file; returns when the other side has confirmed all of it.
     *
     * @throws IOException with a sentence that says what to do
     */
    void put(String sha256, Path file, Instant now) throws IOException;

    /**
     * The content, unchecked.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     */
    InputStream get(String sha256) throws IOException;

    /**
     * Keeps a file for as long as is wanted; what is locked for longer stays so.
     *
     * @return until when it is locked now; null if for no time
     * @throws IOException with a sentence that says what to do
     */
    @Nullable
    Instant lock(ObjectLock wanted) throws IOException;
}
