package io.rootproof.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.house.Route;
import io.rootproof.testing.Browser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Every page there is. Pages are found by their routes, so new ones join by themselves; what stands in their parameters
 * comes from {@link Examples}, or from a link on a page that was found before.
 */
final class Stops {

    /** While working on some pages: {@code -Drootproof.walk.only=/tickets}. */
    private static final String ONLY = System.getProperty("rootproof.walk.only", "/");

    private final List<Stop> all = new ArrayList<>();

    private Stops() {}

    /** Every page over a history: each kind of account, ticket, evidence, run. */
    static List<Stop> ofHistory() {
        Stops stops = new Stops();
        stops.withoutParameters();
        stops.withParameters(Examples.ofHistory());
        stops.all.removeIf(stop -> !stop.path().startsWith(ONLY));
        return stops.all;
    }

    /** The pages that are there before anything else is. */
    static List<Stop> ofNothing() {
        Stops stops = new Stops();
        stops.withoutParameters();
        stops.all.removeIf(stop -> stop.path().contains("?"));
        return stops.all;
    }

    private static Stream<Route> pages() {
        return Route.all()
                .filter(Route::isPage)
                .filter(route -> !route.path().startsWith("/probe"))
                .sorted(Comparator.comparing(Route::path));
    }

    private void withoutParameters() {
        pages().filter(route -> !route.path().contains("{")).forEach(route -> {
            all.add(new Stop(route, route.path()));
            Examples.QUERIES.getOrDefault(route.path(), List.of()).forEach(query -> all.add(new Stop(route, query)));
        });
    }

    private void withParameters(Examples examples) {
        List<Route> routes = pages().filter(route -> route.path().contains("{")).toList();
        List<Route> missing = new ArrayList<>();
        for (Route route : routes) {
            Collection<String> paths = examples.of(route.path());
            if (paths.isEmpty()) {
                missing.add(route);
            }
            paths.forEach(path -> all.add(new Stop(route, path)));
        }
        if (!missing.isEmpty()) {
            fromLinks(missing);
        }
    }

    private void fromLinks(List<Route> missing) {
        Set<String> links = new LinkedHashSet<>();
        Browser ada = Browser.of("ada");
        for (Stop stop : all) {
            if (Visitor.ADA.maySee(stop.route())) {
                Jsoup.parse(ada.get(stop.path()).asString())
                        .select("a[href^=/]")
                        .forEach(a -> links.add(a.attr("href")));
            }
        }
        for (Route route : missing) {
            Pattern path = Pattern.compile(route.path().replaceAll("\\{[^}]*}", "[^/?#]+") + "(\\?.*)?");
            List<String> found =
                    links.stream().filter(path.asMatchPredicate()).limit(2).toList();
            assertThat(found)
                    .as("add an example of %s to walk/Examples, or link to it from another page", route)
                    .isNotEmpty();
            found.forEach(link -> all.add(new Stop(route, link)));
        }
    }
}
