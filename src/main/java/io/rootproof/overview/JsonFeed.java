package io.rootproof.overview;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** JSON Feed 1.1, as https://www.jsonfeed.org/version/1.1/ has it. */
record JsonFeed(
        String version,
        String title,
        @JsonProperty("home_page_url") URI homePage,
        @JsonProperty("feed_url") URI feed,
        List<Item> items) {

    static final String TYPE = "application/feed+json";

    /** How many a feed holds: readers come often, and the API has the rest. */
    static final int ITEMS = 50;

    /** One change. */
    record Item(
            String id,
            URI url,
            String title,
            @JsonProperty("content_text") String text,
            @JsonProperty("date_published") Instant published) {

        static Item of(ResultChange change, URI base) {
            String before = change.previousResult() == null ? "" : " (was " + change.previousResult() + ")";
            return new Item(
                    "result-change-" + change.index(),
                    base.resolve("/accounts/" + change.accountId()),
                    change.accountName() + " " + change.accountId() + ": " + change.result() + before,
                    change.result() + ", " + change.reason() + ", since " + change.from() + "; known since "
                            + change.knownFrom() + ".",
                    change.knownFrom());
        }
    }

    static JsonFeed of(List<ResultChange> changes, URI base) {
        return new JsonFeed(
                "https://jsonfeed.org/version/1.1",
                "Rootproof: changes of results",
                base.resolve("/"),
                base.resolve("/api/v1/result-changes/feed.json"),
                changes.stream().map(change -> Item.of(change, base)).toList());
    }
}
