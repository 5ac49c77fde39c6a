package io.rootproof.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.rootproof.sql.Sql;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import io.rootproof.testing.Eventually;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithLogKey.class)
class LogPageTest {

    @Inject
    Checkpoints checkpoints;

    @Inject
    Entered entered;

    @Inject
    Sql sql;

    @Test
    void list_isSearchedNewestFirst() {
        String subject = "ticket/" + UUID.randomUUID();
        entered.audit(3, "otto", subject);
        checkpoints.make(CheckpointReason.HOURLY);
        Document page = Browser.of("aud").page("/log?kind=audit&actor=otto&subject=" + subject);
        assertThat(page.select("table.rp-list tbody tr")).hasSize(3);
        List<String> indices = page.select("table.rp-list tbody th a").eachText();
        assertThat(indices).isSortedAccordingTo((a, b) -> Long.compare(Long.parseLong(b), Long.parseLong(a)));
        assertThat(page.select(".rp-chip")).hasSize(3);
        assertThat(page.select("a[href^=/audit-log]")).isNotEmpty();
    }

    @Test
    void list_linksWhatEntriesAreAbout() {
        entered.audit(1, "nina", "account/111122223333");
        entered.audit(1, "nina", "person/ana");
        checkpoints.make(CheckpointReason.HOURLY);
        Document page = Browser.of("ana").page("/log?actor=nina");
        assertThat(page.select("td a[href=/accounts/111122223333]")).isNotEmpty();
        assertThat(page.select("td:contains(person/ana) a")).isEmpty();
    }

    @Test
    void export_hasTheSameEntries() {
        String subject = "ticket/" + UUID.randomUUID();
        entered.audit(2, "otto", subject);
        checkpoints.make(CheckpointReason.HOURLY);
        Response file = Browser.of("aud").get("/log/export.csv?subject=" + subject);
        assertThat(file.asString().lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("index,at,kind,record,subject"));
    }

    @Test
    void entry_showsRecordAndProof() {
        long index = anEntry();
        Document page = Browser.of("aud").page("/log/" + index);
        assertThat(page.select(".alert-success").text()).contains("It is what was entered");
        assertThat(page.text()).contains("gave the signed root").contains("A test did it.");
    }

    @Test
    void entry_ofTheAuditLog_keepsItsDetailFromWhoMayNotReadThat() {
        long index = anEntry();
        Document page = Browser.of("ana").page("/log/" + index);
        assertThat(page.text())
                .contains("for those who may read the audit log")
                .contains("It is what was entered")
                .doesNotContain("A test did it.");
    }

    @Test
    void entry_whoseRecordWasChangedOrDeleted_saysSo() {
        String subject = "ticket/" + UUID.randomUUID();
        List<Long> ids = entered.audit(2, "otto", subject);
        checkpoints.make(CheckpointReason.HOURLY);
        long newest = newestAbout(subject);
        sql.update("drop trigger audit_entry_append_only");
        try {
            sql.update("update audit_entry set actor = 'nobody' where id = ?", ids.get(1));
            sql.update("delete from audit_entry where id = ?", ids.get(0));
        } finally {
            sql.update("create trigger audit_entry_append_only before update, delete on audit_entry for each row"
                    + " call 'io.rootproof.appendonly.AppendOnlyTrigger'");
        }
        Browser aud = Browser.of("aud");
        assertThat(aud.page("/log/" + newest).select(".alert-danger").text()).contains("not what was entered");
        assertThat(aud.page("/log/" + (newest - 1)).select(".alert-danger").text())
                .contains("no longer there");
    }

    @Test
    void entry_youngerThanTheNewestCheckpoint_saysSo() {
        checkpoints.make(CheckpointReason.HOURLY);
        String subject = "ticket/" + UUID.randomUUID();
        entered.audit(1, "otto", subject);
        Eventually.so(() -> about(subject).size() == 1);
        assertThat(Browser.of("aud").page("/log/" + newestAbout(subject)).text())
                .contains("It is in no checkpoint yet");
    }

    @Test
    void entry_thatThereIsNot_is404() {
        assertThat(Browser.of("aud").get("/log/999999999").statusCode()).isEqualTo(404);
        assertThat(Browser.of("aud").get("/log/x").statusCode()).isEqualTo(400);
    }

    @Test
    void checkpoints_areMadeOnDemandByWhoMay() {
        entered.audit(1, "otto", "ticket/1");
        Browser aud = Browser.of("aud");
        assertThat(aud.page("/log/checkpoints").select("form[method=post][action=/log/checkpoints]"))
                .isEmpty();
        assertThat(aud.post("/log/checkpoints", Map.of()).statusCode()).isEqualTo(403);
        Browser otto = Browser.of("otto");
        assertThat(otto.post("/log/checkpoints", Map.of()).statusCode()).isEqualTo(303);
        Document page = otto.page("/log/checkpoints");
        assertThat(page.text())
                .contains("Checkpoint made")
                .contains("On demand")
                .contains("otto");
        assertThat(page.select("#key").parents().select("pre").text()).contains(WithLogKey.ORIGIN + "+");
    }

    @Test
    void checkpoint_showsNoteTimestampAndDelivery() {
        entered.audit(1, "otto", "ticket/1");
        MadeCheckpoint made = checkpoints.make(CheckpointReason.BUNDLE);
        Browser ada = Browser.of("ada");
        String path = "/log/checkpoints/" + made.id();
        Eventually.so(() -> !ada.page(path).select("a[href*=/tokens/]").isEmpty());
        Document page = ada.page(path);
        assertThat(page.select("pre").text()).contains(made.root());
        assertThat(page.text()).contains("TEST: this time proves nothing").contains("Delivered");
        Response token = ada.get(page.select("a[href*=/tokens/]").attr("href"));
        assertThat(token.contentType()).isEqualTo("application/timestamp-reply");
        assertThat(token.asByteArray()).startsWith(0x30);
        assertThat(ada.get(path + "/tokens/999999999").statusCode()).isEqualTo(404);
        assertThat(ada.get("/log/checkpoints/999999999").statusCode()).isEqualTo(404);
    }

    private long anEntry() {
        String subject = "ticket/" + UUID.randomUUID();
        entered.audit(1, "otto", subject);
        checkpoints.make(CheckpointReason.HOURLY);
        return newestAbout(subject);
    }

    private static long newestAbout(String subject) {
        return Long.parseLong(String.valueOf(about(subject).getFirst()));
    }

    private static List<Object> about(String subject) {
        return As.aud().get("/api/v1/log/entries?subject=" + subject).jsonPath().getList("items.index");
    }
}
