package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.identity.Act;
import io.rootproof.sql.Sql;
import io.rootproof.testing.As;
import io.rootproof.ticket.TicketFile;
import io.rootproof.ticket.TicketFiles;
import io.rootproof.web.ProblemException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A bundle of an audit period holds that period's accounts, says so, and knows nothing of the others. */
abstract class PeriodBundleTestCases {

    private static final String PAYMENTS = "705100000001";
    private static final String DATA = "705100000002";
    private static final Instant FROM = Instant.parse("2013-03-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2013-04-01T00:00:00Z");

    @Inject
    DataSource database;

    @Inject
    PeriodBundles bundles;

    @Inject
    Sql sql;

    @Inject
    TicketFiles ticketFiles;

    @Inject
    Clock clock;

    @BeforeEach
    void store() {
        if (As.ana().get("/api/v1/accounts/" + PAYMENTS).statusCode() == 200) {
            return;
        }
        StoredPeriod rows = new StoredPeriod(database);
        rows.account(PAYMENTS, "PAYMENTS", FROM);
        rows.account(DATA, "DATA", FROM);
        for (String account : List.of(PAYMENTS, DATA)) {
            long proof = rows.evidence(account, FROM.plusSeconds(60), "{\"AccountAccessKeysPresent\": 0}");
            rows.interval(account, FROM.plusSeconds(60), TO, "PASSED", "NO_KEY", proof);
            rows.failure(rows.run(FROM, FROM.plusSeconds(300)), account, FROM.plusSeconds(10));
        }
        onlyOf(rows.run(FROM.plusSeconds(600), FROM.plusSeconds(660)), PAYMENTS);
        onlyOf(rows.run(FROM.plusSeconds(700), FROM.plusSeconds(760)), DATA);
        long key = rows.evidence(DATA, FROM.plusSeconds(86_400), "{\"AccountAccessKeysPresent\": 1}");
        rows.ticket(705_001, DATA, "FAILURE", FROM.plusSeconds(86_400), "OPEN");
        rows.ticketEvent(705_001, 1, FROM.plusSeconds(86_400), "OPENED", "OPEN", "Record " + key);
    }

    @Test
    void bundle_ofAPeriodHoldsItsAccountsAndNoOthers() throws Exception {
        Map<String, String> files = zip(order("audit/705-a", PAYMENTS));
        assertThat(files.get("accounts.csv")).contains(PAYMENTS);
        files.forEach((name, content) ->
                assertThat(content).as(name).doesNotContain(DATA).doesNotContain("705001"));
        assertThat(files.get("MANIFEST.json"))
                .contains("\"auditPeriod\":", "\"name\":\"Year 2013\"", "\"scope\":\"One account\"");
        assertThat(files.get("oscal/assessment-results.json"))
                .contains("{\"name\":\"audit-period\",\"ns\":\"urn:rootproof:oscal\",\"value\":\"Year 2013\"}")
                .contains("{\"name\":\"unknown-seconds\",\"ns\":\"urn:rootproof:oscal\",\"value\":\"60\"}");
        assertThat(OscalSchema.violations(files.get("oscal/assessment-results.json")))
                .isEmpty();
    }

    @Test
    void bundle_ofAPeriodHasTheRunsOfItsAccounts_andThoseOfAll() throws Exception {
        assertThat(zip(order("audit/705-g", PAYMENTS))
                        .get("collection-runs.csv")
                        .lines())
                .hasSize(4)
                .filteredOn(line -> line.endsWith("," + PAYMENTS))
                .hasSize(1);
    }

    @Test
    void bundle_ofAPeriodSaysItsNameAndScopeOnPageOne() throws Exception {
        long id = order("audit/705-b", PAYMENTS, DATA);
        BundleApiTest.await("/api/v1/bundles/" + id);
        byte[] report = As.aud().get("/api/v1/bundles/" + id + "/report.pdf").asByteArray();
        assertThat(Extracted.page(report, 1).replaceAll("\\s+", " "))
                .contains("Audit period", "Year 2013: One account");
        As.aud()
                .get("/api/v1/bundles/" + id)
                .then()
                .body("auditPeriodId", equalTo("705"), "auditPeriod", equalTo("Year 2013"))
                .body("cause", equalTo("CYCLE"));
        assertThat(zip(id).get("tickets.csv")).contains("705001," + DATA);
    }

    @Test
    void bundle_holdsTheFilesOfItsTickets_withoutTheSecretsInThem() throws Exception {
        String text =
                "CHG-12: the job uses a role. It had aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
        TicketFile file = ticketFiles.add(
                705_001, "CHG-12.md", text.getBytes(StandardCharsets.UTF_8), new Act("ana", FROM.plusSeconds(172_800)));

        Map<String, String> files = zip(order("audit/705-e", PAYMENTS, DATA));
        assertThat(files.get("ticket-files.csv"))
                .contains("705001," + file.id() + ",CHG-12.md,", file.sha256(), "tickets/files/" + file.sha256());
        assertThat(files.get("tickets/files/" + file.sha256()))
                .startsWith("CHG-12: the job uses a role.")
                .doesNotContain("wJalrXUtnFEMI");
        assertThat(zip(order("audit/705-f", PAYMENTS)).keySet())
                .as("of another account")
                .noneMatch(name -> name.startsWith("tickets/files/"));
    }

    @Test
    void bundle_ofWhichThereMayBeOneIsOrderedOnce() {
        assertThat(bundles.order(scope("audit/705-c", PAYMENTS), FROM, TO, "otto", clock.instant()))
                .isPresent();
        assertThat(bundles.order(scope("audit/705-c", PAYMENTS), FROM, TO, "otto", clock.instant()))
                .isEmpty();
    }

    @Test
    void bundle_ofTimeToComeIsRefused() {
        Instant now = clock.instant();
        assertThatThrownBy(() -> bundles.order(
                        scope("audit/705-d", PAYMENTS), now.plusSeconds(1), now.plusSeconds(2), "otto", now))
                .isInstanceOf(ProblemException.class);
    }

    private void onlyOf(long run, String account) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update("update collection_run set account_id = ? where id = ?", account, run));
    }

    private long order(String once, String... accounts) {
        return bundles.order(scope(once, accounts), FROM, TO, "otto", clock.instant())
                .orElseThrow();
    }

    private static PeriodOrder scope(String once, String... accounts) {
        return new PeriodOrder(705, "Year 2013", "One account", List.of(accounts), BundleCause.CYCLE, once);
    }

    private static Map<String, String> zip(long id) throws Exception {
        assertThat(BundleApiTest.await("/api/v1/bundles/" + id).jsonPath().getString("status"))
                .isEqualTo("UNSEALED");
        Map<String, String> files = new LinkedHashMap<>();
        byte[] bytes = As.aud().get("/api/v1/bundles/" + id + "/bundle.zip").asByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().endsWith(".pdf")) {
                    files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }
}
