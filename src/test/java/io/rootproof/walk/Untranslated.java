package io.rootproof.walk;

import io.rootproof.web.PseudoLocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** What on a page in the pseudo-locale has letters outside of its brackets, and is not marked as data. */
record Untranslated(Element at, String what) {

    private static final Set<String> DATA = Set.of("code", "pre", "time", "kbd", "bdi", "script", "style");
    private static final List<String> ATTRIBUTES = List.of(
            "title", "aria-label", "aria-description", "aria-valuetext", "placeholder", "alt", "label", "hx-confirm");
    private static final Set<String> BUTTONS = Set.of("submit", "button", "reset");

    /** Written so in every language; inside of a drawing there is no {@code <time>} to mark it with. */
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}([ T]\\d{2}:\\d{2}(:\\d{2})?Z)?");

    private static final String BRAND = "Rootproof";

    static List<Untranslated> in(Document page) {
        List<Untranslated> found = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element) {
                        attributes(element, found);
                    } else if (node instanceof TextNode text && text.parent() instanceof Element parent) {
                        check(parent, text.getWholeText(), "", found);
                    }
                },
                page);
        return found;
    }

    boolean inLayout() {
        return at.parents().is("header.rp-top, nav, footer, .rp-demo, .rp-skip")
                || at.is(".rp-demo, .rp-skip, .rp-demo *");
    }

    @Override
    public String toString() {
        return "<" + at.tagName()
                + (at.className().isEmpty() ? "" : "." + at.className().replace(' ', '.')) + "> " + what;
    }

    private static void attributes(Element element, List<Untranslated> found) {
        for (String name : ATTRIBUTES) {
            check(element, element.attr(name), name + "=", found);
        }
        if (element.tagName().equals("input") && BUTTONS.contains(element.attr("type"))) {
            check(element, element.attr("value"), "value=", found);
        }
    }

    private static void check(Element element, String text, String prefix, List<Untranslated> found) {
        String outside = INSTANT.matcher(outside(text).replace(BRAND, "")).replaceAll("");
        if (outside.codePoints().anyMatch(Character::isLetter) && !isData(element)) {
            found.add(new Untranslated(element, prefix + text.strip().replaceAll("\\s+", " ")));
        }
    }

    /** The title of a page may repeat a heading that is data: it cannot be marked itself. */
    private static boolean repeatsHeading(Element element) {
        return element.is("head > title")
                && element.ownerDocument()
                        .select("h1")
                        .text()
                        .contains(element.text().replace(" · " + BRAND, ""));
    }

    private static boolean isData(Element element) {
        if (repeatsHeading(element)) {
            return true;
        }
        for (Element each = element; each != null; each = each.parent()) {
            if (DATA.contains(each.tagName()) || each.attr("translate").equals("no")) {
                return true;
            }
        }
        return false;
    }

    /** Brackets nest: a sentence may have another one in it. */
    private static String outside(String text) {
        StringBuilder outside = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            String each = text.substring(i, i + 1);
            if (each.equals(PseudoLocale.OPEN)) {
                depth++;
            } else if (each.equals(PseudoLocale.CLOSE)) {
                depth--;
            } else if (depth == 0) {
                outside.append(each);
            }
        }
        return outside.toString();
    }
}
