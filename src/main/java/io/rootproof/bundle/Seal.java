package io.rootproof.bundle;

import io.rootproof.signing.timestamp.TimestampsUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Puts a seal on what is made. */
interface Seal {

    /** What page one says of it. */
    SealPlan plan();

    /**
     * Makes the report that is handed out from the one that was printed.
     *
     * @throws TimestampsUnavailable if no authority gave a time; nothing is sealed then
     */
    void report(Path printed, Path report) throws IOException, TimestampsUnavailable;

    /** Seals the list of checksums; the files that do, in the list's folder. */
    List<DataFile> list(Path sums) throws IOException, TimestampsUnavailable;
}
