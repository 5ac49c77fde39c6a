package io.rootproof.identity;

/**
 * A saved view as pages show it.
 *
 * @param path of the list
 * @param query as it stands in a URL, without the question mark
 */
public record NamedView(long id, String name, String path, String query) {

    static NamedView of(SavedView view) {
        return new NamedView(view.id, view.name, view.path, view.query);
    }

    public String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
