package io.rootproof.collection.imports;

import io.rootproof.web.ListAnswer;

/**
 * What an import did, as its page shows it.
 *
 * @param shown which of the parts that were not taken are listed
 * @param notes a page of them, the rejected ones first
 */
record ImportOutcome(EvidenceImport done, NotesShown shown, ListAnswer<ImportNote> notes) {

    /** A list of accounts brings no evidence. */
    public boolean isInventory() {
        return done.kind == ImportKind.ACCOUNTS_CSV;
    }

    public boolean isWhole() {
        return done.ignoredCount + done.rejectedCount == 0;
    }

    public boolean hasBoth() {
        return done.ignoredCount > 0 && done.rejectedCount > 0;
    }

    public boolean hasMoreNotes() {
        return Math.max(done.ignoredCount, done.rejectedCount) > Remarks.KEPT;
    }
}
