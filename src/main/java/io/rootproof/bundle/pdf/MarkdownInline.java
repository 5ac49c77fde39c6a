package io.rootproof.bundle.pdf;

import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Phrase;

/** The text inside one Markdown block. */
final class MarkdownInline {

    private final Prose prose;

    MarkdownInline(Prose prose) {
        this.prose = prose;
    }

    Phrase phrase(Node block) {
        Phrase phrase = new Phrase();
        append(phrase, block, Typeface.SANS);
        return phrase;
    }

    /** The text alone, for headings and table cells. */
    static String plain(Node block) {
        StringBuilder text = new StringBuilder();
        for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
            String literal = literal(node);
            text.append(literal == null ? plain(node) : literal);
        }
        return text.toString();
    }

    private void append(Phrase phrase, Node parent, Typeface face) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            String literal = literal(node);
            if (literal != null) {
                phrase.add(prose.chunk(literal, node instanceof Code ? Typeface.MONO : face, Palette.INK));
            } else {
                append(phrase, node, faceOf(node, face));
                if (node instanceof Link link) {
                    phrase.add(prose.chunk(" (" + link.getDestination() + ")", face, Palette.MUTED));
                }
            }
        }
    }

    private static Typeface faceOf(Node node, Typeface outer) {
        return switch (node) {
            case StrongEmphasis strong -> Typeface.BOLD;
            case Emphasis emphasis -> Typeface.ITALIC;
            default -> outer;
        };
    }

    private static @Nullable String literal(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Code code -> code.getLiteral();
            case HtmlInline html -> html.getLiteral();
            case SoftLineBreak line -> " ";
            case HardLineBreak line -> "\n";
            default -> null;
        };
    }
}
