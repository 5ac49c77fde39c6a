package io.rootproof.bundle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed: what was gathered, what the bundle holds besides, and how it is to be sealed.
 *
 * @param files every file of the bundle but the report and the list of checksums, the manifest last
 * @param log null where there is no key to sign a statement of the log with
 */
record Report(Gathered gathered, SealPlan seal, @Nullable LogState log, List<DataFile> files) {

    Report {
        files = List.copyOf(files);
    }
}
