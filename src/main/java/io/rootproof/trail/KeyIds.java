package io.rootproof.trail;

import org.jspecify.annotations.Nullable;

/** Access key ids as pages show them. */
public final class KeyIds {

    private static final int SHOWN = 4;

    private KeyIds() {}

    /** The beginning, which tells the kind of key, and the end, which tells two keys apart. */
    public static @Nullable String masked(@Nullable String id) {
        if (id == null || id.length() < 3 * SHOWN) {
            return null;
        }
        return id.substring(0, SHOWN) + "…" + id.substring(id.length() - SHOWN);
    }
}
