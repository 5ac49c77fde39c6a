package io.rootproof.control;

import java.util.ArrayList;
import java.util.List;

/** Cuts a Markdown text at its second-level headings. */
final class MarkdownSections {

    private static final String HEADING = "## ";

    private MarkdownSections() {}

    static List<CardSection> of(String markdown) {
        List<CardSection> sections = new ArrayList<>();
        for (String part : ("\n" + markdown).split("\n" + HEADING, -1)) {
            int end = part.indexOf('\n');
            if (end > 0) {
                sections.add(new CardSection(
                        part.substring(0, end).strip(), part.substring(end).strip()));
            }
        }
        return sections;
    }
}
