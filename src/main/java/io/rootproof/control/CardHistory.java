package io.rootproof.control;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How the card changed within a period, as Markdown, for a bundle: each version that came into force, and what it changed. */
public final class CardHistory {

    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * A version that came into force in the period.
     *
     * @param title number and date
     * @param body who made it and why, and the lines that went and came, in Markdown
     */
    public record Change(String title, String body) {}

    private CardHistory() {}

    /**
     * What came into force in {@code [from, end)}, in order.
     *
     * @param terms as known to whoever asks, in order and without gaps
     */
    public static List<Change> of(List<CardTerm> terms, Instant from, Instant end) {
        return terms.stream()
                .filter(term -> term.from().isAfter(from) && term.from().isBefore(end))
                .map(term -> change(terms.get(terms.indexOf(term) - 1).card(), term))
                .toList();
    }

    /** A document of its own. */
    public static String document(List<CardTerm> terms, Instant from, Instant end) {
        StringBuilder text = new StringBuilder("# How the control card changed in the period\n\n");
        text.append(summary(terms, from, end)).append('\n');
        of(terms, from, end)
                .forEach(change -> text.append("\n## ")
                        .append(change.title())
                        .append("\n\n")
                        .append(change.body())
                        .append('\n'));
        return text.toString();
    }

    /** Which version was in force at the beginning and whether there was another, in a sentence. */
    public static String summary(List<CardTerm> terms, Instant from, Instant end) {
        int first = terms.stream()
                .filter(term -> !term.from().isAfter(from))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .card()
                .version();
        int changes = of(terms, from, end).size();
        return changes == 0
                ? "Version " + first + " was in force throughout the period."
                : "Version " + first + " was in force when the period began. It changed " + times(changes) + ".";
    }

    private static Change change(ControlCard before, CardTerm term) {
        ControlCard card = term.card();
        StringBuilder body = new StringBuilder("By " + card.author() + ": " + card.reason() + "\n");
        List<TextChange> changes = ControlCardVersions.changes(before, card);
        if (changes.isEmpty()) {
            body.append("\nNothing in the text or the numbers differs from version ")
                    .append(before.version())
                    .append(".\n");
        }
        for (TextChange change : changes) {
            body.append("\n### ")
                    .append(change.heading().isEmpty() ? card.title() : change.heading())
                    .append("\n\n");
            for (TextChange.Line line : change.lines()) {
                body.append(line.added() ? "- put in: " : "- taken out: ")
                        .append(code(line.words()))
                        .append('\n');
            }
        }
        return new Change(
                "Version " + card.version() + ", in force from " + SECONDS.format(term.from()),
                body.toString().strip());
    }

    /** A line of Markdown as it stands, between more backticks than it has in a row. */
    private static String code(String line) {
        String text = line.strip();
        String fence = "`";
        while (text.contains(fence)) {
            fence += "`";
        }
        return fence + " " + text + " " + fence;
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
