package io.rootproof.finding;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Told of each element of a document by its place in the bytes. */
interface ElementVisitor {

    /**
     * @param start offset of the first byte
     * @param length in bytes
     * @param flaw why it cannot be a finding, as a sentence; null if nothing speaks against it
     */
    void element(String pointer, long start, long length, @Nullable String flaw) throws IOException;
}
