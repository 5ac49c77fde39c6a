package io.rootproof.walk;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import io.rootproof.testing.Chromium;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens pages in a browser, everybody in a session of their own, and says what is wrong with them. */
final class Walker implements AutoCloseable {

    private static final Set<String> ASSETS = Set.of("stylesheet", "script", "image", "font");

    private final Chromium chromium;
    private final Map<Visitor, Page> sessions = new EnumMap<>(Visitor.class);

    /** Pages that were looked at with the very same content for somebody else. */
    private final Sameness sameness;

    /** What the page at hand fetched under an address that does not change with its content. */
    private final List<String> unnamed = new ArrayList<>();

    Walker(String baseUrl, Sameness sameness) {
        chromium = Chromium.at(baseUrl);
        this.sameness = sameness;
    }

    /** Everything wrong with one page in all its looks; each line names page, visitor, look and rule. */
    List<String> visit(Visitor visitor, Stop stop) {
        Page page = sessions.computeIfAbsent(visitor, this::session);
        chromium.takeComplaints();
        unnamed.clear();
        Response answer = page.navigate(stop.path());
        Map<String, List<Look>> wrong = new LinkedHashMap<>();
        boolean fresh = sameness.isFresh(page.content());
        if (fresh) {
            Axe.prepare(page);
        }
        for (Look look : Look.values()) {
            look.apply(page);
            if (fresh) {
                Axe.violations(page).forEach(violation -> in(look, violation, wrong));
            }
            overflow(page).forEach(wide -> in(look, wide, wrong));
        }
        List<String> found = new ArrayList<>();
        wrong.forEach((what, looks) -> found.add(looks + " " + what));
        chromium.takeComplaints().stream()
                .filter(complaint -> !tellsTheStatus(complaint, answer))
                .forEach(complaint -> found.add("console: " + complaint));
        found.addAll(unnamed);
        return found.stream()
                .map(what -> stop + " (" + stop.route().path() + ") " + visitor + " " + what)
                .toList();
    }

    Page open(Visitor visitor, Stop stop) {
        Page page = sessions.computeIfAbsent(visitor, this::session);
        page.navigate(stop.path());
        return page;
    }

    private Page session(Visitor visitor) {
        Page page = chromium.page(1440, 900, ColorScheme.LIGHT, true);
        page.onResponse(answer -> {
            if (ASSETS.contains(answer.request().resourceType())
                    && !answer.url().contains("?v=")) {
                unnamed.add("fetches " + answer.url() + ", which no fingerprint names");
            }
        });
        visitor.username().ifPresent(username -> {
            page.navigate("/login");
            page.locator("input[name=username]").fill(username);
            page.locator("input[name=password]").fill("demo");
            page.locator("input[name=password]").press("Enter");
            page.waitForURL(url -> !url.contains("/login"));
        });
        return page;
    }

    private static void in(Look look, String what, Map<String, List<Look>> wrong) {
        wrong.computeIfAbsent(what, first -> new ArrayList<>()).add(look);
    }

    @SuppressWarnings("unchecked")
    private static List<String> overflow(Page page) {
        return (List<String>) page.evaluate("""
                () => {
                  const width = document.documentElement.clientWidth;
                  const scroll = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
                  if (scroll <= window.innerWidth) return [];
                  const scrolls = element => element && (["auto", "scroll", "hidden"].includes(getComputedStyle(element).overflowX)
                    ? element !== document.body && element !== document.documentElement : scrolls(element.parentElement));
                  const wide = [...document.querySelectorAll("body *")]
                    .filter(e => e.getBoundingClientRect().right > width + 1 && !scrolls(e.parentElement)).slice(0, 3)
                    .map(e => e.tagName.toLowerCase() + (e.className && e.className.baseVal === undefined ? "." + e.className : ""));
                  return ["scrolls sideways, " + scroll + " px wide, by " + wide.join(", ")];
                }
                """);
    }

    /** The browser repeats the status of a page that is refused, as it should be here. */
    private static boolean tellsTheStatus(String complaint, Response answer) {
        return answer.status() >= 400
                && complaint.startsWith(answer.url() + ": Failed to load resource")
                && complaint.contains(String.valueOf(answer.status()));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
