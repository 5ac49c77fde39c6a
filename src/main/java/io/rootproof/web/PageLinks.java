package io.rootproof.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.jspecify.annotations.Nullable;

/**
 * What the paging line under a table shows; filters in the URL stay as they are.
 *
 * @param shown such as {@code 51 to 100 of 312}
 * @param previous link to the page before; null on the first
 * @param next link to the page after; null on the last
 */
public record PageLinks(
        String shown, @Nullable String previous, @Nullable String next) {

    /** Links by page number, for lists that people leaf through. */
    public static PageLinks of(UriInfo uri, ListAnswer<?> answer) {
        long first = (long) answer.page() * answer.size() + 1;
        long last = first + answer.items().size() - 1;
        String total = new BoundedCount(answer.total(), answer.totalIsExact()).shown();
        return new PageLinks(
                answer.items().isEmpty() ? "none" : first + " to " + last + " of " + total,
                answer.page() == 0 ? null : link(uri, "page", Integer.toString(answer.page() - 1)),
                last < answer.total() || (!answer.totalIsExact() && answer.next() != null)
                        ? link(uri, "page", Integer.toString(answer.page() + 1))
                        : null);
    }

    /** Links by cursor, for lists that only grow, such as the audit log; the way back is the browser's. */
    public static PageLinks byCursor(UriInfo uri, ListAnswer<?> answer) {
        String total = new BoundedCount(answer.total(), answer.totalIsExact()).shown();
        return new PageLinks(
                answer.items().size() + " of " + total,
                null,
                answer.next() == null ? null : link(uri, "after", answer.next()));
    }

    private static String link(UriInfo uri, String name, String value) {
        UriBuilder link = uri.getRequestUriBuilder().scheme(null).host(null).port(-1);
        link.replaceQueryParam("after").replaceQueryParam("page");
        return link.replaceQueryParam(name, value).build().toString();
    }
}
