package io.rootproof.review;

import io.rootproof.digest.Sha256;
import io.rootproof.web.Words;
import io.rootproof.web.list.Column;
import io.rootproof.web.list.Columns;
import io.rootproof.web.list.CsvColumn;
import io.rootproof.web.list.Filter;
import io.rootproof.web.list.Filter.Option;
import io.rootproof.web.list.KnownList;
import io.rootproof.web.list.ListExport;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** What the list of reviews can show, on its page and in its export. */
final class ReviewList {

    static final KnownList LIST = KnownList.of("/reviews", "kind", "by", "from", "to");

    static final Columns COLUMNS = Columns.of(
            Column.always("review", () -> words().review()),
            Column.usual("looked", () -> words().looked()),
            Column.usual("due", () -> words().due()),
            Column.usual("signed", () -> words().signed()),
            Column.usual("by", () -> words().by()),
            Column.usual("findings", () -> words().findings()));

    static final ListExport<Review> EXPORT = new ListExport<>(
            LIST,
            "reviews",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("review", "id", review -> review.id),
                    new CsvColumn<>("review", "kind", review -> review.kind),
                    new CsvColumn<>("looked", "lookedFrom", review -> review.from),
                    new CsvColumn<>("looked", "lookedTo", review -> review.to),
                    new CsvColumn<>("looked", "lookedAtSha256", review -> Sha256.hex(review.lookedAt)),
                    new CsvColumn<>("due", "dueAt", review -> review.dueAt),
                    new CsvColumn<>("signed", "signedAt", review -> review.signedAt),
                    new CsvColumn<>("by", "signedBy", review -> review.signedBy),
                    new CsvColumn<>("findings", "statement", review -> review.statement),
                    new CsvColumn<>("findings", "findings", review -> review.findings)));

    static Filter[] filters() {
        ReviewMessages kinds = Words.of(ReviewMessages.class);
        return new Filter[] {
            Filter.oneOf(
                    "kind",
                    words().kind(),
                    Arrays.stream(ReviewKind.values())
                            .map(kind -> Option.of(kind.name(), kinds.kind(kind)))
                            .toList()),
            Filter.text("by", words().signedBy()),
            Filter.day("from", words().signedFrom()),
            Filter.day("to", words().signedBefore())
        };
    }

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static ReviewListMessages words() {
        return Words.of(ReviewListMessages.class);
    }
}
