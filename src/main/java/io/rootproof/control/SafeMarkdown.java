package io.rootproof.control;

import io.quarkus.qute.RawString;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown as HTML that a page may hold as it is. Raw HTML in the text is shown as text, and what the renderer makes
 * goes through a list of allowed elements: no scripts, styles, images or links to schemes other than https and mailto.
 */
public final class SafeMarkdown {

    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "ul", "ol", "li", "strong", "em", "code", "pre", "blockquote", "br", "hr")
            .allowElements("h1", "h2", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    private SafeMarkdown() {}

    static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** For a template to print without escaping: the value is sanitised already. */
    public static RawString html(String markdown) {
        return new RawString(ALLOWED.sanitize(HTML.render(parse(markdown))));
    }
}
