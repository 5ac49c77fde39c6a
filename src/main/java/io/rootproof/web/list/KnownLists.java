package io.rootproof.web.list;

import io.quarkus.arc.All;
import io.rootproof.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every list page there is. */
@ApplicationScoped
public class KnownLists {

    private final List<KnownList> lists;

    KnownLists(@All List<KnownList> lists) {
        this.lists = lists;
    }

    /**
     * The address, written anew, if it is that of a list and carries nothing that the list does not know; else empty.
     * What comes out begins with the path of a list, so it cannot lead to another site.
     */
    public Optional<String> address(@Nullable String given) {
        if (given == null || given.length() > 4000) {
            return Optional.empty();
        }
        int mark = given.indexOf('?');
        return address(mark < 0 ? given : given.substring(0, mark), mark < 0 ? null : given.substring(mark + 1));
    }

    /**
     * The same for an address in its two parts.
     *
     * @param rawQuery as it stands in a URL; null for none
     */
    public Optional<String> address(@Nullable String path, @Nullable String rawQuery) {
        return at(path).flatMap(list -> query(list, rawQuery)).map(query -> query.at(String.valueOf(path)));
    }

    /** The query of a view of a list, without the place in it; empty if the list does not know all of it. */
    public Optional<UrlQuery> view(@Nullable String path, @Nullable String rawQuery) {
        return at(path).flatMap(list -> query(list, rawQuery)).map(query -> query.without(KnownList.PLACE));
    }

    private Optional<KnownList> at(@Nullable String path) {
        return lists.stream().filter(list -> list.path().equals(path)).findFirst();
    }

    private static Optional<UrlQuery> query(KnownList list, @Nullable String rawQuery) {
        try {
            return Optional.of(UrlQuery.parse(rawQuery)).filter(list::takes);
        } catch (ProblemException malformed) {
            return Optional.empty();
        }
    }
}
