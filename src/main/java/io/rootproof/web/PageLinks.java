package io.rootproof.web;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the paging line under a table shows; filters in the URL stay as they are.
 *
 * @param shown such as {@code 51 to 100 of 312}
 * @param first link to the beginning, for lists read by cursor; null on the first page and where there is previous
 * @param previous link to the page before; null on the first
 * @param next link to the page after; null on the last
 */
public record PageLinks(
        String shown,
        @Nullable String first,
        @Nullable String previous,
        @Nullable String next) {

    public PageLinks(String shown, @Nullable String previous, @Nullable String next) {
        this(shown, null, previous, next);
    }

    /** Links by page number, for lists that people leaf through. */
    public static PageLinks of(UriInfo uri, ListAnswer<?> answer) {
        long first = (long) answer.page() * answer.size() + 1;
        long last = first + answer.items().size() - 1;
        String total = new BoundedCount(answer.total(), answer.totalIsExact()).shown();
        ListMessages words = Words.of(ListMessages.class);
        return new PageLinks(
                answer.items().isEmpty() ? words.none() : words.shown(number(first), number(last), total),
                answer.page() == 0 ? null : link(uri, "page", Integer.toString(answer.page() - 1)),
                last < answer.total() || (!answer.totalIsExact() && answer.next() != null)
                        ? link(uri, "page", Integer.toString(answer.page() + 1))
                        : null);
    }

    /** Links by cursor, for lists that only grow, such as the audit log; the way back is the browser's. */
    public static PageLinks byCursor(UriInfo uri, ListAnswer<?> answer) {
        String total = new BoundedCount(answer.total(), answer.totalIsExact()).shown();
        boolean further = uri.getQueryParameters().containsKey("after");
        return new PageLinks(
                Words.of(ListMessages.class).countOf(number(answer.items().size()), total),
                further ? link(uri, "after", null) : null,
                null,
                answer.next() == null ? null : link(uri, "after", answer.next()));
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String link(UriInfo uri, String name, @Nullable String value) {
        UriBuilder link = uri.getRequestUriBuilder().scheme(null).host(null).port(-1);
        link.replaceQueryParam("after").replaceQueryParam("page");
        return (value == null ? link : link.replaceQueryParam(name, value))
                .build()
                .toString();
    }
}
