package io.rootproof.control;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two versions side by side, part by part.
 *
 * @param changed parts that differ, in reading order
 * @param same headings of the parts that do not
 */
record CardDifference(List<Part> changed, List<String> same) {

    /** A part of the card with the lines of both versions, next to each other where they belong together. */
    record Part(String heading, List<Row> rows) {}

    /** @param differs whether the two sides differ */
    record Row(List<Span> left, List<Span> right, boolean differs) {}

    /** @param marked whether the other side lacks it */
    record Span(String text, boolean marked) {}

    private static final String BEGIN = "\u0001";
    private static final String END = "\u0002";

    private static final DiffRowGenerator ROWS = DiffRowGenerator.create()
            .showInlineDiffs(true)
            .inlineDiffByWord(true)
            .lineNormalizer(line -> line)
            .oldTag(begins -> begins ? BEGIN : END)
            .newTag(begins -> begins ? BEGIN : END)
            .build();

    static CardDifference between(ControlCard older, ControlCard newer) {
        Map<String, String> left = parts(older);
        Map<String, String> right = parts(newer);
        Set<String> headings = new LinkedHashSet<>(right.keySet());
        headings.addAll(left.keySet());
        List<Part> changed = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (String heading : headings) {
            String before = left.getOrDefault(heading, "");
            String after = right.getOrDefault(heading, "");
            if (before.equals(after)) {
                same.add(heading);
            } else {
                changed.add(new Part(heading, rows(before, after)));
            }
        }
        return new CardDifference(changed, same);
    }

    private static List<Row> rows(String before, String after) {
        return ROWS.generateDiffRows(before.lines().toList(), after.lines().toList()).stream()
                .map(row -> new Row(
                        spans(row.getOldLine(), row.getTag()),
                        spans(row.getNewLine(), row.getTag()),
                        row.getTag() != DiffRow.Tag.EQUAL))
                .toList();
    }

    private static List<Span> spans(String line, DiffRow.Tag tag) {
        List<Span> spans = new ArrayList<>();
        boolean whole = tag == DiffRow.Tag.INSERT || tag == DiffRow.Tag.DELETE;
        for (String piece : line.split("(?=" + BEGIN + ")|(?<=" + END + ")")) {
            boolean marked = whole || piece.startsWith(BEGIN);
            String text = piece.replace(BEGIN, "").replace(END, "");
            if (!text.isEmpty()) {
                spans.add(new Span(text, marked));
            }
        }
        return spans;
    }

    private static Map<String, String> parts(ControlCard card) {
        Map<String, String> parts = new LinkedHashMap<>();
        card.sections().forEach(section -> parts.put(section.title(), section.body()));
        StringBuilder numbers = new StringBuilder();
        PolicySentences.of(card.policy())
                .forEach((what, value) ->
                        numbers.append(what).append(": ").append(value).append('\n'));
        parts.put(ControlCardTables.POLICY_TITLE, numbers.toString());
        parts.put(ControlCardTables.MAPPINGS_TITLE, ControlCardTables.mappings(card));
        card.runbook()
                .steps()
                .forEach(step -> parts.put("Runbook: " + step.title(), step.number() + ".\n" + step.body()));
        return parts;
    }
}
