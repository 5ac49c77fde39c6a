package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 400 days in which the result changed every two hours. */
@QuarkusTest
class LongHistoryTest {

    private static final String ID = "697000000001";
    private static final String PAGE = "/accounts/" + ID;

    @Inject
    GivenAccounts given;

    @Inject
    EntityManager entities;

    @BeforeEach
    void history() {
        given.account(ID, "QUIET", "Root/Long");
        QuarkusTransaction.requiringNew().run(() -> {
            Long rows = entities.createQuery("select count(*) from ResultInterval where accountId = ?1", Long.class)
                    .setParameter(1, ID)
                    .getSingleResult();
            Instant start = given.now().truncatedTo(ChronoUnit.DAYS).minus(400, ChronoUnit.DAYS);
            for (int i = 0; rows == 0 && i < 400 * 12; i++) {
                entities.createNativeQuery("insert into result_interval (id, account_id, valid_from, valid_to,"
                                + " known_from, result, reason, conflicting) values (nextval('result_interval_seq'), ?1, ?2,"
                                + " ?3, ?2, ?4, ?5, false)")
                        .setParameter(1, ID)
                        .setParameter(2, start.plus(2L * i, ChronoUnit.HOURS))
                        .setParameter(3, start.plus(2L * i + 2, ChronoUnit.HOURS))
                        .setParameter(4, i % 2 == 0 ? "UNKNOWN" : "FAILED")
                        .setParameter(5, i % 2 == 0 ? "STALE" : "KEY_PRESENT")
                        .executeUpdate();
            }
        });
    }

    private String from(int daysAgo) {
        return given.now()
                .truncatedTo(ChronoUnit.DAYS)
                .minus(daysAgo, ChronoUnit.DAYS)
                .toString()
                .substring(0, 10);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 130, 400, 799})
    void page_staysSmall(int days) {
        byte[] page = As.aud()
                .get(PAGE + "?from=" + from(days))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(page.length).isLessThan(100_000);
        assertThat(Jsoup.parse(new String(page, StandardCharsets.UTF_8)).select("svg.rp-strip > rect.rp-cell"))
                .hasSizeBetween(15, 132);
    }

    @Test
    void whatHappened_isInOrderAndLeadsOnToWhatCameBefore() {
        Document page = page(PAGE + "?from=" + from(400));
        var shown = page.select(".rp-happened > li > time").eachAttr("datetime");
        assertThat(shown).hasSize(40).isSorted();

        String older = page.select("#timeline")
                .parents()
                .select("a[href*=#timeline]")
                .first()
                .attr("href");
        var before = page(older.replace("#timeline", ""))
                .select(".rp-happened > li > time")
                .eachAttr("datetime");
        assertThat(before).hasSize(40).isSorted();
        assertThat(before.getLast()).isLessThan(shown.getFirst());
    }

    @Test
    void aDay_showsItsWorst() {
        assertThat(page(PAGE + "?from=" + from(20) + "&to=" + from(10)).select("svg.rp-strip > rect.rp-cell-bad-2"))
                .hasSize(10);
    }

    private static Document page(String path) {
        return Jsoup.parse(As.aud().get(path).then().statusCode(200).extract().asString());
    }
}
