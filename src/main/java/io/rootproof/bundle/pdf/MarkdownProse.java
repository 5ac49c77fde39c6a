package io.rootproof.bundle.pdf;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Phrase;

/** Markdown set as running text. Links are printed with their address, since paper cannot be clicked. */
public final class MarkdownProse {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final float INDENT = 12;

    private final PdfDocument document;
    private final MarkdownInline inline;

    public MarkdownProse(PdfDocument document) {
        this.document = document;
        this.inline = new MarkdownInline(document.prose());
    }

    /** Writes the text where the document is. */
    public void write(String markdown) {
        blocks(PARSER.parse(markdown), 0);
    }

    private void blocks(Node parent, float indent) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            block(block, indent);
        }
    }

    private void block(Node block, float indent) {
        switch (block) {
            case Heading heading -> document.prose().heading(MarkdownInline.plain(heading));
            case Paragraph paragraph -> document.prose().add(inline.phrase(paragraph), Prose.SIZE, 5, indent);
            case FencedCodeBlock code -> code(code.getLiteral(), indent);
            case IndentedCodeBlock code -> code(code.getLiteral(), indent);
            case BulletList list -> items(list, indent, "\u2022");
            case OrderedList list -> items(list, indent, null);
            case TableBlock table -> MarkdownTable.write(table, document);
            default -> blocks(block, indent);
        }
    }

    /** Line by line, as it stands. */
    private void code(String literal, float indent) {
        literal.lines().forEach(line -> {
            Phrase phrase = new Phrase();
            phrase.add(document.prose().chunk(line.replace(' ', '\u00a0'), Typeface.MONO, Palette.INK));
            document.prose().add(phrase, Prose.SIZE, 1, indent + INDENT);
        });
    }

    private void items(ListBlock list, float indent, @Nullable String bullet) {
        int number = 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            String mark = bullet == null ? number++ + "." : bullet;
            for (Node block = item.getFirstChild(); block != null; block = block.getNext()) {
                if (block == item.getFirstChild() && block instanceof Paragraph paragraph) {
                    Phrase phrase = new Phrase();
                    phrase.add(document.prose().chunk(mark + "  ", Typeface.SANS, Palette.MUTED));
                    phrase.add(inline.phrase(paragraph));
                    document.prose().add(phrase, Prose.SIZE, 2.5f, indent + INDENT);
                } else {
                    block(block, indent + INDENT);
                }
            }
        }
    }
}
