package io.rootproof.web.list;

import io.rootproof.web.QueryParameters;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/**
 * A list page and what its URL may carry. Each feature produces one bean per list, so that saved views and the way back
 * can tell a list from any other address.
 *
 * @param path such as {@code /accounts}
 * @param parameters every name that its URL may carry; {@link #of} adds those of all lists
 */
public record KnownList(String path, List<String> parameters) {

    /** Sorting, paging, columns, and the period in view, which every page takes along. */
    private static final List<String> OF_ALL = List.of("sort", "columns", "page", "size", "after", "from", "to");

    /** What says where in the list one is, and not which list it is. */
    static final List<String> PLACE = List.of("page", "after");

    public KnownList {
        parameters = List.copyOf(parameters);
    }

    /**
     * @param filters the names of its filters
     */
    public static KnownList of(String path, String... filters) {
        List<String> all = new ArrayList<>(List.of(filters));
        OF_ALL.stream().filter(name -> !all.contains(name)).forEach(all::add);
        return new KnownList(path, all);
    }

    /**
     * @throws io.rootproof.web.ProblemException 400 that names what there is
     */
    public void refuseUnknown(UriInfo uri) {
        QueryParameters.refuseUnknown(uri, parameters);
    }

    boolean takes(UrlQuery query) {
        return query.parts().stream().allMatch(part -> parameters.contains(part.name()));
    }
}
