package io.rootproof.collection.imports;

import java.util.List;

/**
 * What an import did.
 *
 * @param evidenceStored new evidence records; for a list of accounts, accounts that are new or changed
 * @param evidenceUnchanged what was known already
 * @param ignored what is about something else, the first thousand
 * @param rejected what cannot be used, the first thousand
 * @param ignoredTotal how many were ignored in all
 * @param rejectedTotal how many were rejected in all
 */
public record ImportAnswer(
        long id,
        int evidenceStored,
        int evidenceUnchanged,
        List<Remark> ignored,
        List<Remark> rejected,
        int ignoredTotal,
        int rejectedTotal) {

    static ImportAnswer of(long id, Tally tally) {
        return new ImportAnswer(
                id,
                tally.appended().stored(),
                tally.appended().unchanged(),
                tally.ignored().first(),
                tally.rejected().first(),
                tally.ignored().count(),
                tally.rejected().count());
    }
}
