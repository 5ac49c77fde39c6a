package io.rootproof.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.demo.History;
import io.rootproof.testing.Browser;
import io.rootproof.testing.InDemoMode;
import io.rootproof.web.DemoMode;
import io.rootproof.web.PseudoLocale;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Every word that people read comes from a message bundle, or is marked as data that nobody translates. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class PseudoLocaleWalkTest {

    /** Pages whose words do not come from bundles yet, by the path of their route; {@code layout} is what all have. */
    private static final Set<String> NOT_YET = Set.of();

    @Inject
    DemoMode demo;

    @Test
    void everyWord_comesFromABundle() throws InterruptedException {
        History.await(demo);
        TreeMap<String, Set<String>> found = new TreeMap<>();
        List<Stop> stops = Stops.ofHistory();
        for (Visitor visitor : Visitor.values()) {
            Browser browser = visitor.browser().speaking(PseudoLocale.TAG);
            Stream.concat(stops.stream(), Stop.refusals())
                    .filter(stop -> !stop.isPart())
                    .forEach(stop -> Untranslated.in(
                                    Jsoup.parse(browser.get(stop.path()).asString()))
                            .forEach(word -> found.computeIfAbsent(
                                            word.inLayout()
                                                    ? "layout"
                                                    : stop.route().path(),
                                            first -> new TreeSet<>())
                                    .add(word.toString())));
        }
        found.forEach((where, words) ->
                Findings.note(List.of("words of " + where + ":\n    " + String.join("\n    ", words))));
        found.keySet().removeAll(NOT_YET);
        assertThat(found).isEmpty();
    }
}
