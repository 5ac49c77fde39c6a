package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.control.ControlCard;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Everything that a report prints, gathered in files, and the sums of page one.
 *
 * @param folder where the files are
 * @param files those to attach, in the order of the report's list
 * @param allEvidence false if only the evidence that results and tickets rest on is attached
 * @param missingEvidence ids that results name and that do not exist
 */
record Gathered(
        ReportPeriod period,
        Path folder,
        Totals totals,
        Omissions omissions,
        CardOfPeriod cards,
        List<DataFile> files,
        boolean allEvidence,
        Set<Long> missingEvidence) {

    /** In force at the end of the period. */
    ControlCard card() {
        return cards.inForce();
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** A record's number, leading to its line in the index if it is there. */
    Cell evidence(String id) {
        if (id.isEmpty()) {
            return Cell.muted("none");
        }
        return missingEvidence.contains(Long.valueOf(id))
                ? Cell.text(id + " (missing)")
                : Cell.link(id, EvidenceSection.anchor(id));
    }
}
