package io.rootproof.walk;

import io.rootproof.digest.Sha256;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Tells whether two people get the very same page, but for what is theirs by nature: their name, the token of their
 * forms, the id of the request. What stands above every page counts by itself: it differs by role and section, and its
 * addresses by page. The second one need not be examined for what the first one was.
 */
final class Sameness {

    private static final Pattern OWN = Pattern.compile(
            "value=\"[\\w-]{43}\"" // the forms' token
                    + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}" // a request's id
                    + "|\\b(Ada|Otto|Ana|Aud|Admin|Control owner|Analyst|Auditor|ada|otto|ana|aud)\\b");

    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** Whether anything of a page was not there before. */
    boolean isFresh(String html) {
        Document page = Jsoup.parse(html);
        Elements above = page.select("body > .page > header");
        above.remove();
        above.select("*").forEach(Sameness::withoutAddresses);
        boolean freshAbove = seen.add(digest(above.outerHtml()));
        return seen.add(digest(page.outerHtml())) || freshAbove;
    }

    private static void withoutAddresses(Element element) {
        element.removeAttr("href").removeAttr("action").removeAttr("value");
    }

    private static String digest(String html) {
        return Sha256.hex(OWN.matcher(html).replaceAll("·"));
    }
}
