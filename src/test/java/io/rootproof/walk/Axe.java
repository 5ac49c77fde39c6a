package io.rootproof.walk;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Deque's accessibility rules for WCAG 2.0, 2.1 and 2.2, levels A and AA. The script is the one that axe's Playwright
 * library brings; run directly, it is put into a page once for all looks at it, and leaves the page as it is.
 */
final class Axe {

    private static final String SCRIPT = script();

    private static final String RUN = """
            async () => {
              const { violations } = await axe.run(document, {
                runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
                rules: { "target-size": { enabled: true } },
                resultTypes: ["violations"],
              });
              return violations.flatMap(rule => rule.nodes.slice(0, 5).map(node =>
                rule.id + " at " + node.target.join(" ") + ": "
                  + [...node.any, ...node.all, ...node.none].map(check => check.message).join("; ")
                  + (rule.nodes.length > 5 ? " (and " + (rule.nodes.length - 5) + " more like it)" : "")));
            }
            """;

    private Axe() {}

    static void prepare(Page page) {
        page.evaluate(SCRIPT);
    }

    /** What is against the rules: rule, selector, reason. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
