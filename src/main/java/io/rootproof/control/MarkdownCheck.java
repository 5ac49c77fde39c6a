package io.rootproof.control;

import io.rootproof.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;

/**
 * What the card's Markdown must not hold. Pages would not show it anyway, but a Markdown file goes to programs that we do
 * not know.
 */
final class MarkdownCheck extends AbstractVisitor {

    private static final int LONGEST_SHOWN = 60;

    private final String what;
    private final List<String> sentences = new ArrayList<>();

    private MarkdownCheck(String what) {
        this.what = what;
    }

    /**
     * @param what is looked at, as a sentence begins with it
     * @return what is wrong with it, each thing once
     */
    static List<String> of(String what, String markdown) {
        MarkdownCheck check = new MarkdownCheck(what);
        SafeMarkdown.parse(markdown).accept(check);
        return check.sentences.stream().distinct().toList();
    }

    @Override
    public void visit(HtmlBlock block) {
        html(block.getLiteral());
    }

    @Override
    public void visit(HtmlInline inline) {
        html(inline.getLiteral());
    }

    @Override
    public void visit(Image image) {
        sentences.add(words().picture(what));
    }

    /** One that is not closed would swallow the sections that follow it in the whole document. */
    @Override
    public void visit(FencedCodeBlock code) {
        if (code.getClosingFenceLength() == null) {
            sentences.add(words().openCode(what));
        }
    }

    /** Another section could use it. */
    @Override
    public void visit(LinkReferenceDefinition definition) {
        destination(definition.getDestination());
    }

    @Override
    public void visit(Link link) {
        destination(link.getDestination());
        visitChildren(link);
    }

    private void destination(String destination) {
        String scheme = destination.toLowerCase(Locale.ROOT);
        if (!scheme.startsWith("https://") && !scheme.startsWith("mailto:")) {
            sentences.add(words().link(what, shortened(destination)));
        }
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() < 3) {
            sentences.add(words().heading(what));
        }
        visitChildren(heading);
    }

    private void html(String literal) {
        sentences.add(words().html(what, shortened(literal.strip())));
    }

    private static String shortened(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN - 1) + "…";
    }

    private static CardRefusals words() {
        return Words.of(CardRefusals.class);
    }
}
