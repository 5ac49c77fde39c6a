package io.rootproof.verification;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was given to be checked, unpacked.
 *
 * @param pdfOnly whether it is a report by itself, whose files are those inside it
 */
record Contents(TreeMap<String, BundleFile> files, boolean pdfOnly) {

    static final String REPORT = "report.pdf";
    static final String SUMS = "SHA256SUMS";
    static final String SIGNATURE = "SHA256SUMS.p7s";
    static final String TOKEN = "SHA256SUMS.tsr";
    static final String MANIFEST = "MANIFEST.json";

    Optional<BundleFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    Collection<BundleFile> all() {
        return Collections.unmodifiableCollection(files.values());
    }
}
