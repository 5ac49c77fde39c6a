package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.bundle.pdf.ArchiveCheck;
import io.rootproof.control.ControlCards;
import io.rootproof.digest.Sha256;
import io.rootproof.evidence.Payloads;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of a period whose rows are known. */
abstract class ReportTestCases {

    private static final String PAYMENTS = "701100000001";
    private static final String SANDBOX = "701100000002";
    private static final String STRANGE = "701100000003";
    private static final String CHINA = "701100000005";
    private static final String LATER = "701100000004";

    @Inject
    DataSource database;

    @Inject
    Payloads payloads;

    @Inject
    BundleFiles store;

    @Inject
    ControlCards cards;

    @TempDir
    Path folder;

    @Test
    void report_isValidAndSaysThatItIsNotSigned() throws Exception {
        byte[] report = report(StoredPeriod.TO);
        assertThat(ArchiveCheck.violations(report)).isEmpty();
        assertThat(Extracted.page(report, 1)).contains("UNSEALED", "not signed and not timestamped");
    }

    @Test
    void report_ofTheSameOrderHasTheSameBytes() throws Exception {
        assertThat(Sha256.hex(report(StoredPeriod.TO))).isEqualTo(Sha256.hex(report(StoredPeriod.TO)));
    }

    @Test
    void status_isCutFromWhatWasKnownLast() throws Exception {
        String status = files(StoredPeriod.TO).get("status.csv");
        assertThat(status.lines().filter(line -> line.startsWith(PAYMENTS)))
                .extracting(line -> line.replaceAll(",[0-9]*$", ""))
                .containsExactly(
                        PAYMENTS
                                + ",PAYMENTS,2011-01-01T00:00:00Z,2011-01-10T00:00:00Z,777600,true,PASSED,NO_KEY,false",
                        PAYMENTS
                                + ",PAYMENTS,2011-01-10T00:00:00Z,2011-01-12T00:00:00Z,172800,true,FAILED,ACTIVE_KEY,false",
                        PAYMENTS
                                + ",PAYMENTS,2011-01-12T00:00:00Z,2011-02-01T00:00:00Z,1728000,true,PASSED,NO_KEY,false");
    }

    @Test
    void status_ofAnEarlierKnowledgeLeavesOutWhatCameLater() throws Exception {
        String status = files(StoredPeriod.day(11)).get("status.csv");
        assertThat(status.lines().filter(line -> line.startsWith(PAYMENTS)))
                .hasSize(2)
                .last()
                .asString()
                .contains("2011-01-10T00:00:00Z,2011-01-11T00:00:00Z,86400,true,UNKNOWN,STALE");
    }

    @Test
    void accountWithoutEvidenceIsTimeWithoutProofByName() throws Exception {
        Map<String, String> files = files(StoredPeriod.TO);
        assertThat(files.get("failed-and-unproven.csv"))
                .contains(SANDBOX + ",SANDBOX,UNKNOWN,NO_EVIDENCE,2592000")
                .contains(PAYMENTS + ",PAYMENTS,FAILED,ACTIVE_KEY,172800");
        assertThat(Extracted.page(report(StoredPeriod.TO), 1))
                .containsPattern("Time without proof: [0-9]+ d in [0-9]+ accounts?")
                .contains("no evidence 30 d");
    }

    @Test
    void accountInAPartitionWithoutRootUserIsListedAndNotCounted() throws Exception {
        Map<String, String> files = files(StoredPeriod.TO);
        assertThat(files.get("status.csv")).contains("true,NOT_APPLICABLE,NO_ROOT_USER,false,");
        assertThat(files.get("failed-and-unproven.csv")).doesNotContain(CHINA);
    }

    @Test
    void accountFirstSeenAfterThePeriodIsNotInIt() throws Exception {
        assertThat(files(StoredPeriod.TO).get("accounts.csv"))
                .contains(PAYMENTS, SANDBOX)
                .doesNotContain(LATER);
    }

    @Test
    void timeOutOfScopeIsListedAndNotCounted() throws Exception {
        Map<String, String> files = files(StoredPeriod.TO);
        assertThat(files.get("status.csv"))
                .contains("2011-01-01T00:00:00Z,2011-01-21T00:00:00Z,1728000,true,PASSED")
                .contains("2011-01-21T00:00:00Z,2011-02-01T00:00:00Z,950400,false,PASSED");
        assertThat(files.get("coverage.csv")).contains("1728000,0,0,0,0,950400,1.0000,2");
    }

    @Test
    void strangeNamesArePrintedOrWrittenOut() throws Exception {
        assertThat(Extracted.text(report(StoredPeriod.TO)).replaceAll("\\s", ""))
                .contains("=cmd()\"<script>alert(1)</script>\\u{1f600}\\u{652f}");
        assertThat(files(StoredPeriod.TO).get("accounts.csv"))
                .contains("\"'=cmd() \"\" <script>alert(1)</script> \uD83D\uDE00\u652F\"");
    }

    @Test
    void evidenceCarriesItsBytes() throws Exception {
        assertThat(files(StoredPeriod.TO).get("evidence.jsonl").lines().filter(line -> line.contains(PAYMENTS)))
                .hasSize(4)
                .first()
                .asString()
                .contains("\"why\":\"decided\"", "\"payload\":\"{\\\"AccountAccessKeysPresent\\\": 0}\"");
    }

    @Test
    void digestsOfTheAttachedFilesArePrinted() throws Exception {
        byte[] report = report(StoredPeriod.TO);
        String text = Extracted.text(report).replaceAll("\\s", "");
        Extracted.files(report)
                .forEach((name, content) -> assertThat(text).contains(name).contains(Sha256.hex(content)));
    }

    @Test
    void ticketNamesTheEvidenceThatClosedIt() throws Exception {
        Map<String, String> files = files(StoredPeriod.TO);
        assertThat(files.get("tickets.csv"))
                .contains("7011," + PAYMENTS
                        + ",FAILURE,CRITICAL,2011-01-11T00:00:00Z,2011-01-12T00:00:00Z,,VERIFIED,VERIFIED,"
                        + "2011-01-12T01:00:00Z")
                .containsPattern("2011-01-12T01:00:00Z,[0-9]+,");
        assertThat(files.get("ticket-evidence.csv"))
                .containsPattern("7011,CLOSING,[0-9]+,ACCOUNT_SUMMARY,,,NO_KEY,2011-01-12T00:00:00Z,false");
        assertThat(files.get("ticket-events.csv")).contains("7011,2011-01-11T12:00:00Z,ana,FIX_CLAIMED");
        assertThat(files.get("evidence.jsonl")).contains("\"why\":\"decided ticket");
    }

    @Test
    void ticketAsKnownBeforeItsEndIsOpen() throws Exception {
        assertThat(files(StoredPeriod.day(12).minusSeconds(60)).get("tickets.csv"))
                .contains("AWAITING_VERIFICATION,AWAITING_VERIFICATION,,,");
    }

    @Test
    void runsShowWhatTheyExpectedAndWhatFailed() throws Exception {
        Map<String, String> files = files(StoredPeriod.TO);
        assertThat(files.get("collection-runs.csv"))
                .contains(",SCHEDULE,,PARTIAL,2011-01-11T00:00:00Z,2011-01-11T00:05:00Z,3,2,5,4,1");
        assertThat(files.get("collection-failures.csv"))
                .contains("," + SANDBOX + ",,,AssumeRole,AccessDenied,not authorized,");
        assertThat(files(StoredPeriod.day(11).plusSeconds(60)).get("collection-runs.csv"))
                .contains(",SCHEDULE,,RUNNING,2011-01-11T00:00:00Z,,,,,,");
    }

    @Test
    void whatCannotBeLoadedMakesItIncomplete() throws Exception {
        StoredPeriod rows = new StoredPeriod(database);
        Instant from = StoredPeriod.TO.plusSeconds(86_400L * 100);
        String account = "701099999999";
        rows.account(account, "LEGACY", from);
        long damaged = rows.damagedEvidence(account, from.plusSeconds(3600));
        rows.interval(account, from, from.plusSeconds(86_400), "PASSED", "NO_KEY", damaged);
        rows.interval(
                account, from.plusSeconds(86_400), from.plusSeconds(172_800), "FAILED", "ACTIVE_KEY", 999_999_999L);

        ReportPeriod period = new ReportPeriod(from, from.plusSeconds(172_800), from.plusSeconds(172_800));
        byte[] report = report(period);

        assertThat(ArchiveCheck.violations(report)).isEmpty();
        assertThat(Extracted.page(report, 1)).contains("INCOMPLETE", "2 items that exist");
        assertThat(Extracted.text(report).replaceAll("\\s+", " "))
                .contains("Evidence record " + damaged + " of account " + account)
                .contains("Evidence record 999999999, on which a result of account " + account);
    }

    @Test
    void oscal_isValidByTheSchemaOfNistAndSaysTheSame() throws Exception {
        store();
        Gathered gathered = gathered(new ReportPeriod(StoredPeriod.FROM, StoredPeriod.TO, StoredPeriod.TO));
        String json = Files.readString(OscalFile.write(7, gathered).path());
        assertThat(OscalSchema.violations(json)).isEmpty();
        assertThat(OscalSchema.violations(json.replaceFirst("\"state\":\"satisfied\"", "\"state\":\"fine\"")))
                .as("the schema notices")
                .isNotEmpty();
        assertThat(json.lines().filter(line -> line.contains("\"Account " + PAYMENTS)))
                .hasSize(1)
                .first()
                .asString()
                .contains("failed 2 d");
        assertThat(json).contains("\"state\":\"not-satisfied\",\"reason\":\"fail\"");
        assertThat(Files.readString(OscalFile.write(7, gathered).path())).isEqualTo(json);
    }

    byte[] report(Instant knownAt) throws IOException {
        store();
        return report(new ReportPeriod(StoredPeriod.FROM, StoredPeriod.TO, knownAt));
    }

    private Map<String, String> files(Instant knownAt) throws IOException {
        return Extracted.files(report(knownAt));
    }

    private byte[] report(ReportPeriod period) throws IOException {
        Gathered gathered = gathered(period);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.write(
                new Report(gathered, SealPlan.UNSEALED, null, gathered.files()),
                out,
                (percent, step) -> assertThat(percent).isBetween(0, 100));
        return out.toByteArray();
    }

    private Gathered gathered(ReportPeriod period) throws IOException {
        Path work = Files.createTempDirectory(folder, "report");
        return new Gathering(database, payloads, store, CardOfPeriod.of(cards, period), period, work, Long.MAX_VALUE)
                .gather((percent, step) -> assertThat(percent).isBetween(0, 100));
    }

    /** Once for a database: the rows are append-only. */
    private void store() {
        if (new PopulationReader(database, new ReportPeriod(StoredPeriod.FROM, StoredPeriod.TO, StoredPeriod.TO))
                        .count()
                >= 4) {
            return;
        }
        StoredPeriod rows = new StoredPeriod(database);
        Instant before = StoredPeriod.FROM.minusSeconds(3600);
        String none = "{\"AccountAccessKeysPresent\": 0}";
        rows.account(PAYMENTS, "PAYMENTS", before);
        long first = rows.evidence(PAYMENTS, before, none);
        rows.evidence(PAYMENTS, StoredPeriod.day(5), none + " ");
        long key = rows.evidence(PAYMENTS, StoredPeriod.day(11), "{\"AccountAccessKeysPresent\": 1}");
        long gone = rows.evidence(PAYMENTS, StoredPeriod.day(12), none + "  ");
        rows.interval(PAYMENTS, before, StoredPeriod.day(10), "PASSED", "NO_KEY", first);
        rows.interval(PAYMENTS, StoredPeriod.day(10), StoredPeriod.TO, "UNKNOWN", "STALE", first);
        rows.interval(
                PAYMENTS,
                StoredPeriod.day(10),
                StoredPeriod.day(12),
                StoredPeriod.day(11).plusSeconds(1),
                "FAILED",
                "ACTIVE_KEY",
                key);
        rows.interval(PAYMENTS, StoredPeriod.day(12), StoredPeriod.TO, "PASSED", "NO_KEY", gone);
        rows.account(SANDBOX, "SANDBOX", StoredPeriod.day(2));
        rows.account(STRANGE, "=cmd() \" <script>alert(1)</script> \uD83D\uDE00\u652F", before);
        rows.change(STRANGE, "SCOPE", "true", "false", StoredPeriod.day(21));
        long strange = rows.evidence(STRANGE, StoredPeriod.day(1), none);
        rows.evidence(STRANGE, StoredPeriod.day(1).plusSeconds(60), none);
        rows.interval(STRANGE, before, StoredPeriod.TO, "PASSED", "NO_KEY", strange);
        Instant seen = StoredPeriod.day(11);
        rows.ticket(7011, PAYMENTS, "FAILURE", seen, "VERIFIED");
        rows.ticketEvent(7011, 1, seen, "OPENED", "OPEN", "An active key exists.");
        rows.ticketEvent(7011, 2, seen.plusSeconds(43_200), "FIX_CLAIMED", "AWAITING_VERIFICATION", "Deleted.");
        rows.ticketEvent(7011, 3, StoredPeriod.day(12).plusSeconds(3600), "VERIFIED", "VERIFIED", "Later evidence.");
        rows.closingEvidence(7011, 3, gone, StoredPeriod.day(12));
        rows.failure(rows.run(seen, seen.plusSeconds(300)), SANDBOX, seen.plusSeconds(10));
        rows.account(CHINA, "CHINA", "aws-cn", before);
        rows.account(LATER, "LATER", StoredPeriod.TO);
    }
}
