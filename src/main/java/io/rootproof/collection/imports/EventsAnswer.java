package io.rootproof.collection.imports;

import java.util.List;

/**
 * What became of events.
 *
 * @param evidenceStored new evidence records
 * @param evidenceUnchanged what was known already, such as an event that was sent again
 * @param ignored events about something else
 * @param rejected events that should have been usable and are not
 * @param collecting accounts that are looked at because a key was deleted in them
 */
public record EventsAnswer(
        int evidenceStored,
        int evidenceUnchanged,
        List<Remark> ignored,
        List<Remark> rejected,
        List<String> collecting) {

    static EventsAnswer of(Tally tally, List<String> collecting) {
        return new EventsAnswer(
                tally.appended().stored(),
                tally.appended().unchanged(),
                tally.ignored().first(),
                tally.rejected().first(),
                collecting);
    }
}
