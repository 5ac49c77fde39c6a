package io.rootproof.walk;

import io.rootproof.house.Route;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page of the walk.
 *
 * @param route where it is declared
 * @param path address with every parameter filled in
 */
record Stop(Route route, String path) {

    /** Pages that say what went wrong. */
    static Stream<Stop> refusals() {
        return Stream.of("/nothing-here", "/accounts/999999999999", "/accounts?size=none", "/probe/boom")
                .map(path -> new Stop(
                        new Route("GET", path.replaceAll("\\?.*", ""), Set.of(), true, "", true, "refused"), path));
    }

    /** A part of a page, which htmx puts into it; it has neither title nor heading. */
    boolean isPart() {
        return route.path().endsWith("/progress");
    }

    /** For file names: {@code /tickets/7} is {@code tickets-7}. */
    String slug() {
        String slug = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "overview" : slug;
    }

    @Override
    public String toString() {
        return path;
    }
}
