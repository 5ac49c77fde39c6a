package io.rootproof.collection.imports;

/** Which of the parts that were not taken a page lists. */
enum NotesShown {
    ALL,
    REJECTED,
    IGNORED;

    /** How many of them are kept: the file may have had more. */
    long kept(EvidenceImport done) {
        return switch (this) {
            case ALL -> REJECTED.kept(done) + IGNORED.kept(done);
            case REJECTED -> Math.min(done.rejectedCount, Remarks.KEPT);
            case IGNORED -> Math.min(done.ignoredCount, Remarks.KEPT);
        };
    }
}
