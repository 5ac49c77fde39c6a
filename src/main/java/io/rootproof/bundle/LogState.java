package io.rootproof.bundle;

import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The log that a bundle is about: how long it was, and its root.
 *
 * @param root the tree's root, Base64 as in the checkpoint
 * @param previousSize how long it was at the bundle before; null if there was none
 * @param key the log's public key as verifiers of signed notes take it
 */
record LogState(
        String origin, long size, String root, @Nullable Long previousSize, String key) {

    /** The root in hexadecimal, as the database keeps it. */
    String rootHex() {
        return HexFormat.of().formatHex(Base64.getDecoder().decode(root));
    }
}
