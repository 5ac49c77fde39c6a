package io.rootproof.control;

import io.rootproof.web.Problem.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Reads the sections of a draft, and the steps of its runbook.
 *
 * @param wrong where to note what cannot be used
 */
record PartReading(List<Violation> wrong, CardRefusals words) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_BODY = 20_000;
    static final int MOST = 40;

    /** In the order of their places; those that are empty are left out. */
    List<CardSection> read(String field, List<CardDraft.Part> parts, IntFunction<String> name) {
        record Placed(CardSection section, int place) {}
        List<Placed> placed = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            CardDraft.Part part = parts.get(i);
            if (part.isBlank()) {
                continue;
            }
            String what = name.apply(i + 1);
            String at = field + "[" + i + "].";
            CardSection section = new CardSection(TypedText.oneLine(part.title()), TypedText.lines(part.body()));
            check(what, at, section);
            if (!titles.add(section.title().toLowerCase(Locale.ROOT))) {
                wrong.add(new Violation(at + "title", words.titleTwice(what, section.title())));
            }
            int place = part.place().isBlank() ? i + 1 : TypedText.whole(part.place());
            if (place < 1 || place > 2 * MOST) {
                wrong.add(new Violation(at + "place", words.place(what, 2 * MOST)));
            }
            // What was moved to a place comes before what stands there.
            placed.add(new Placed(section, 2 * place + (place == i + 1 ? 1 : 0)));
        }
        if (placed.size() > MOST) {
            wrong.add(new Violation(field, words.tooMany(MOST)));
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::section)
                .toList();
    }

    private void check(String what, String at, CardSection section) {
        if (section.title().isEmpty()) {
            wrong.add(new Violation(at + "title", words.titleMissing(what)));
        } else if (section.title().length() > LONGEST_TITLE) {
            wrong.add(new Violation(
                    at + "title",
                    words.titleTooLong(what, LONGEST_TITLE, section.title().length())));
        } else if (section.title().contains("<") || section.title().contains(">")) {
            wrong.add(new Violation(at + "title", words.titleNotPlain(what)));
        }
        if (section.body().isEmpty()) {
            wrong.add(new Violation(at + "body", words.bodyMissing(what)));
        } else {
            text(what, at + "body", section.body());
        }
    }

    void text(String what, String field, String markdown) {
        if (markdown.length() > LONGEST_BODY) {
            wrong.add(new Violation(field, words.bodyTooLong(what, LONGEST_BODY, markdown.length())));
        }
        MarkdownCheck.of(what, markdown).forEach(sentence -> wrong.add(new Violation(field, sentence)));
    }
}
