package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.rootproof.testing.As;
import io.rootproof.testing.Eventually;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ResultChangesTest {

    @Inject
    GivenAccounts given;

    @Test
    void feed_tellsEachChangeOnceWithWhatWasBefore() {
        String account = "693000000001";
        given.joined(account, "TOLD", "Root/Feed", Duration.ofDays(3));
        String start = readOn(null, account).next();
        given.summary(account, Duration.ofHours(3), false);
        given.assess();
        given.summary(account, Duration.ofHours(1), true);
        given.assess();

        List<Map<String, Object>> told =
                Eventually.there(() -> Optional.of(readOn(start, account).items())
                        .filter(items -> items.stream().anyMatch(item -> "FAILED".equals(item.get("result")))));

        Map<String, Object> failed = told.stream()
                .filter(item -> "FAILED".equals(item.get("result")))
                .findFirst()
                .orElseThrow();
        assertThat(failed).containsEntry("previousResult", "PASSED").containsEntry("accountName", "TOLD");
        assertThat(failed.get("evidenceId")).isNotNull();
        assertThat(told)
                .extracting(item -> item.get("index"))
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(told)
                .noneMatch(item -> item.get("result").equals(item.get("previousResult"))
                        && item.get("reason").equals(item.get("previousReason")));
    }

    @Test
    void feed_readToTheEnd_goesOnFromThere() {
        Read end = readOn(null, "");

        JsonPath again = As.ana()
                .get("/api/v1/result-changes" + (end.next() == null ? "" : "?after=" + end.next()))
                .jsonPath();

        assertThat(again.getBoolean("more")).isFalse();
    }

    @Test
    void feedForReaders_isAJsonFeed() {
        var answer = As.ana().get("/api/v1/result-changes/feed.json");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/feed+json");
        assertThat(answer.jsonPath().getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(answer.jsonPath().getString("feed_url")).endsWith("/api/v1/result-changes/feed.json");
        assertThat(answer.jsonPath().getList("items")).hasSizeLessThanOrEqualTo(JsonFeed.ITEMS);
    }

    @Test
    void feed_isForStaff() {
        assertThat(As.aud().get("/api/v1/result-changes").statusCode()).isEqualTo(403);
        assertThat(As.aud().get("/api/v1/result-changes/feed.json").statusCode())
                .isEqualTo(403);
        assertThat(As.otto().get("/api/v1/result-changes").statusCode()).isEqualTo(200);
    }

    @Test
    void feed_askedWrongly_saysSo() {
        assertThat(As.ana().get("/api/v1/result-changes?after=yesterday").statusCode())
                .isEqualTo(400);
        assertThat(As.ana().get("/api/v1/result-changes?size=501").statusCode()).isEqualTo(400);
        assertThat(As.ana().get("/api/v1/result-changes?since=1").statusCode()).isEqualTo(400);
    }

    private record Read(List<Map<String, Object>> items, String next) {}

    /** From a place to the end: what is there of one account. */
    private static Read readOn(String after, String accountId) {
        List<Map<String, Object>> found = new ArrayList<>();
        String next = after;
        JsonPath page;
        do {
            page = As.ana()
                    .get("/api/v1/result-changes?size=7" + (next == null ? "" : "&after=" + next))
                    .jsonPath();
            next = page.getString("next");
            page.<Map<String, Object>>getList("items").stream()
                    .filter(item -> accountId.equals(item.get("accountId")))
                    .forEach(found::add);
        } while (page.getBoolean("more"));
        return new Read(found, next);
    }
}
