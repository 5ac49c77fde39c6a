package io.rootproof.storage;

import java.io.IOException;

/** What is stored under a digest no longer has it: changed or cut off since. */
public final class DamagedObjectException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedObjectException(String sha256, String found) {
        super("The stored file " + sha256 + " is damaged: its digest is now " + found + ". Restore it from a backup.");
    }
}
