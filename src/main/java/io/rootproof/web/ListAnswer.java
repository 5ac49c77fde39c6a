package io.rootproof.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list, as every list call of the API answers it.
 *
 * @param items this page's items, in the order that the call states
 * @param page number of this page, from 0; 0 too when reading by {@code after}
 * @param size how many items were asked for at most
 * @param total how many there are, counted up to {@link BoundedCount#LIMIT}
 * @param totalIsExact false if there are more than {@code total}
 * @param next opaque cursor for {@code after=}; null on the last page
 */
public record ListAnswer<T>(
        List<T> items,
        int page,
        int size,
        long total,
        boolean totalIsExact,
        @Nullable String next) {

    public ListAnswer {
        items = List.copyOf(items);
    }

    public static <T> ListAnswer<T> of(List<T> items, PageRequest request, BoundedCount total, @Nullable String next) {
        return new ListAnswer<>(items, request.page(), request.size(), total.value(), total.exact(), next);
    }
}
