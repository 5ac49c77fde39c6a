package io.rootproof.log;

import java.util.function.Consumer;

/**
 * What belongs to logged rows and stands elsewhere, such as bytes of which a record holds the digest: whoever keeps it
 * checks it, as a part of {@link StoreCheck}.
 */
public interface StoreCheckPart {

    /**
     * Checks all of it, a little in memory at a time.
     *
     * @param problem takes one sentence for each thing that does not fit, naming the row as {@code evidence/42}
     */
    void check(Consumer<String> problem);
}
