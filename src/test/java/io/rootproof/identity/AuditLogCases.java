package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The audit log, the same on both databases. */
abstract class AuditLogCases {

    @Inject
    AuditLog log;

    @Inject
    EntityManager entities;

    @Test
    void login_failureAndLogoutAreRecorded() {
        Browser.fresh().logIn("otto", "wrong");
        Browser otto = Browser.of("otto");
        Document page = otto.page("/audit-log?actor=otto");
        assertThat(page.select("tbody td:nth-child(3)").eachText()).contains("login.failed", "login.succeeded");
        otto.post("/logout", Map.of());
        assertThat(Browser.of("otto")
                        .page("/audit-log?actor=otto&action=logout")
                        .select("tbody tr"))
                .isNotEmpty();
    }

    @Test
    void filter_isExactAndPagesByCursor() {
        for (int i = 0; i < 3; i++) {
            log.recordAs("tester", "thing.done", "thing/" + i, "Number " + i);
        }
        Browser aud = Browser.of("aud");
        Document first = aud.page("/audit-log?action=thing.done&size=2");
        assertThat(first.select("tbody td:nth-child(4)").eachText()).containsExactly("thing/2", "thing/1");
        String next = first.select("a[rel=next]").attr("href");
        assertThat(next).contains("action=thing.done");
        assertThat(aud.page(next).select("tbody td:nth-child(4)").eachText()).containsExactly("thing/0");
        assertThat(aud.page("/audit-log?subject=thing/1").select("tbody tr")).hasSize(1);
        assertThat(aud.page("/audit-log?action=thing.done&to=2020-01-01").select("tbody tr"))
                .isEmpty();
    }

    @Test
    void subject_isFoundByHowItBegins_takenLiterally() {
        log.recordAs("tester", "begin.done", "begin/1", "One");
        log.recordAs("tester", "begin.done", "begin/12", "Twelve");
        log.recordAs("tester", "begin.done", "begun/1", "Another");
        Browser aud = Browser.of("aud");

        assertThat(aud.page("/audit-log?subject=begin/1")
                        .select("tbody td:nth-child(4)")
                        .eachText())
                .containsExactly("begin/12", "begin/1");
        assertThat(aud.page("/audit-log?subject=beg_n/").select("tbody tr")).isEmpty();
    }

    @Test
    void action_isChosenFromThoseThatWereDone() {
        log.recordAs("tester", "choice.made", "choice/1", "One");
        log.recordAs("tester", "choice.made", "choice/2", "Two");
        Document page = Browser.of("aud").page("/audit-log?action=nobody.did-this");

        assertThat(page.select("select[name=action] option").eachAttr("value"))
                .contains("choice.made", "login.succeeded")
                .doesNotHaveDuplicates();
        assertThat(page.select("select[name=action] option[selected]").val()).isEqualTo("nobody.did-this");
    }

    @Test
    void export_hasTheSameRowsAndDefusesFormulas() {
        log.recordAs("tester", "formula.tried", "=cmd()", "@SUM(1)");
        String csv = Browser.of("aud")
                .get("/audit-log/export.csv?action=formula.tried")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains(",'=cmd(),'@SUM(1)");
    }

    @Test
    void wrongDay_is400() {
        Browser.of("aud").get("/audit-log?from=yesterday").then().statusCode(400);
        Browser.of("aud").get("/audit-log/export.csv?from=yesterday").then().statusCode(400);
        Browser.of("aud").get("/audit-log?after=rubbish").then().statusCode(400);
    }

    @Test
    void entry_cannotBeChangedOrDeleted() {
        log.recordAs("tester", "fixed.forever", "x", "y");
        for (String attempt : new String[] {
            "update audit_entry set actor = 'other' where action = 'fixed.forever'",
            "delete from audit_entry where action = 'fixed.forever'"
        }) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                            .run(() -> entities.createNativeQuery(attempt).executeUpdate()))
                    .hasStackTraceContaining("append-only");
        }
    }
}
