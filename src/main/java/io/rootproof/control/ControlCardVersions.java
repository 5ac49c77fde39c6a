package io.rootproof.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The history of the card: each version with what it changed, the newest first. */
final class ControlCardVersions {

    private ControlCardVersions() {}

    /**
     * A version.
     *
     * @param newest whether it is the version that a change starts from
     * @param coming whether it was made after the one in force
     * @param before number of the version before; 0 for the first
     * @param changes since the version before
     */
    record Line(
            int number,
            Instant effectiveFrom,
            String author,
            String reason,
            boolean inForce,
            boolean newest,
            boolean coming,
            boolean read,
            int before,
            List<TextChange> changes) {

        public boolean isFirst() {
            return before == 0;
        }
    }

    /**
     * @param versions oldest first
     */
    static List<Line> of(List<ControlCard> versions, ControlCard inForce, ControlCard read) {
        List<Line> lines = new ArrayList<>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            ControlCard card = versions.get(i);
            lines.add(new Line(
                    card.version(),
                    card.effectiveFrom(),
                    card.author(),
                    card.reason(),
                    card.version() == inForce.version(),
                    i == versions.size() - 1,
                    card.version() > inForce.version(),
                    card.version() == read.version(),
                    i == 0 ? 0 : versions.get(i - 1).version(),
                    i == 0 ? List.of() : changes(versions.get(i - 1), card)));
        }
        return lines;
    }

    /** What one version says that another does not. */
    static List<TextChange> changes(ControlCard older, ControlCard newer) {
        return TextChange.between(text(older), text(newer));
    }

    /** Without the line that names version, author and reason: the table does that. */
    private static String text(ControlCard card) {
        return ControlCardMarkdown.whole(card)
                .lines()
                .filter(line -> !line.startsWith("Version " + card.version() + ", in force from ")
                        && !line.equals("Of control card version " + card.version() + "."))
                .reduce("", (text, line) -> text + "\n" + line);
    }
}
