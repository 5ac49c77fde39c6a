package io.rootproof.bundle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Puts a seal on what is made. */
interface Seal {

    /** What page one says of it. */
    SealPlan plan();

    /** Makes the report that is handed out from the one that was printed. */
    void report(Path printed, Path report) throws IOException;

    /** Seals the list of checksums; the files that do, in the list's folder. */
    List<DataFile> list(Path sums) throws IOException;
}
