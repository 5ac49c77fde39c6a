package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.bundle.pdf.ArchiveCheck;
import io.rootproof.control.ControlCards;
import io.rootproof.evidence.Payloads;
import io.rootproof.log.EntryKind;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bundle says of the exceptions of its period. */
abstract class ExceptionFileTestCases {

    private static final String LEGACY = "701200000001";
    private static final Instant FROM = Instant.parse("2013-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2013-02-01T00:00:00Z");

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

    @BeforeEach
    void store() {
        if (new PopulationReader(database, period(FROM, TO, TO)).count() > 0) {
            return;
        }
        StoredPeriod rows = new StoredPeriod(database);
        rows.account(LEGACY, "LEGACY", day(-60));
        long key = rows.evidence(LEGACY, day(-50), "{\"AccountAccessKeysPresent\": 1}");
        rows.interval(LEGACY, day(-50), day(60), "FAILED", "KEY_PRESENT", key);
        new StoredException(database, 90_001, LEGACY)
                .requested(day(-40), day(-20), "Over before the period.")
                .approved(day(-39))
                .expired(day(-20).plusSeconds(30), day(-20));
        new StoredException(database, 90_002, LEGACY)
                .requested(day(-10), day(10), "=Ended within it.")
                .approved(day(-9))
                .expired(day(10).plusSeconds(30), day(10));
        new StoredException(database, 90_003, LEGACY)
                .requested(day(12), day(40), "Rejected within it.")
                .rejected(day(13));
        new StoredException(database, 90_004, LEGACY)
                .requested(day(20), day(50), "In force at its end.")
                .approved(day(21));
        new StoredException(database, 90_005, LEGACY).requested(day(33), day(50), "Asked for after it.");
    }

    @Test
    void table_holdsWhatWasRequestedInForceOrEndedInThePeriod() throws IOException {
        List<String> lines = lines(period(FROM, TO, TO.plusSeconds(86_400 * 10)));
        assertThat(lines.getFirst())
                .isEqualTo(
                        "id,accountId,state,requestedAt,requestedBy,justification,whyNoRole,compensatingControls,"
                                + "startsAt,expiresAt,decidedAt,decidedBy,decisionReason,stateDigest,endedAt,endedBy,endReason");
        assertThat(lines).extracting(line -> line.substring(0, 5)).containsExactly("id,ac", "90002", "90003", "90004");
        assertThat(lines.get(1))
                .startsWith("90002," + LEGACY + ",EXPIRED,2012-12-21T00:00:00Z,ana,'=Ended within it.,")
                .contains(",2013-01-10T00:00:00Z,2012-12-22T00:00:00Z,otto,Agreed.," + "b".repeat(64))
                .endsWith(",2013-01-10T00:00:00Z,rootproof,Its time was over.");
        assertThat(lines.get(2)).contains(",REJECTED,").endsWith(",2013-01-13T00:00:00Z,otto,Delete the key.");
        assertThat(lines.get(3)).contains(",IN_FORCE,").endsWith(",,,");
    }

    @Test
    void table_asKnownEarlierLeavesOutWhatCameLater() throws IOException {
        assertThat(lines(period(FROM, TO, day(9))))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("90002,")
                .contains(",IN_FORCE,");
        assertThat(lines(period(FROM, TO, day(20).plusSeconds(60))).getLast()).contains(",REQUESTED,");
    }

    @Test
    void accounts_sayThatTheyAreExceptedAndFailedAllTheSame() throws IOException {
        Gathered gathered = gathered(period(FROM, TO, TO));
        assertThat(Files.readAllLines(gathered.file("accounts.csv")).getLast())
                .contains(",FAILED,")
                .endsWith(",2013-02-19T00:00:00Z");
        assertThat(Extracted.text(report(gathered)).replaceAll("\\s+", " "))
                .contains("failed, excepted until 2013-02-19 00:00 UTC");
    }

    @Test
    void report_hasTheSectionAndStaysValid() throws Exception {
        byte[] report = report(gathered(period(FROM, TO, TO)));
        assertThat(ArchiveCheck.violations(report)).isEmpty();
        assertThat(Extracted.text(report).replaceAll("\\s+", " "))
                .contains("Exception 90002", "Rejected within it.", "by otto: Delete the key.");
        assertThat(Extracted.files(report)).containsKey("exceptions.csv");
    }

    @Test
    void report_ofAPeriodWithoutAny_saysSo() throws Exception {
        Gathered gathered = gathered(period(day(-400), day(-300), day(-300)));
        assertThat(Extracted.text(report(gathered)).replaceAll("\\s+", " ")).contains("None in this period");
        assertThat(Files.readAllLines(gathered.file("exceptions.csv"))).hasSize(1);
        assertThat(Files.readString(OscalFile.write(7, gathered).path())).doesNotContain("\"risks\"");
    }

    @Test
    void oscal_callsThemRisksAndIsValid() throws Exception {
        String json = Files.readString(
                OscalFile.write(7, gathered(period(FROM, TO, TO))).path());
        assertThat(OscalSchema.violations(json)).isEmpty();
        assertThat(json)
                .contains("\"title\":\"Exception 90004, account " + LEGACY + "\"")
                .contains("\"status\":\"deviation-approved\"", "\"status-change\":\"deviation-requested\"");
    }

    @Test
    void log_isToCoverEveryEvent() throws IOException {
        List<Long> ids = new ArrayList<>();
        LoggedIds.each(gathered(period(FROM, TO, TO)).folder(), (kind, some) -> {
            if (kind == EntryKind.EXCEPTION_EVENT) {
                ids.addAll(some);
            }
        });
        assertThat(ids)
                .containsExactly(9_000_201L, 9_000_202L, 9_000_203L, 9_000_301L, 9_000_302L, 9_000_401L, 9_000_402L);
    }

    private List<String> lines(ReportPeriod period) throws IOException {
        return Files.readAllLines(gathered(period).file("exceptions.csv"));
    }

    private Gathered gathered(ReportPeriod period) throws IOException {
        Path work = Files.createTempDirectory(folder, "report");
        return new Gathering(database, payloads, store, CardOfPeriod.of(cards, period), period, work, Long.MAX_VALUE)
                .gather((percent, step) -> {});
    }

    private static byte[] report(Gathered gathered) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.write(new Report(gathered, SealPlan.UNSEALED, null, gathered.files()), out, (percent, step) -> {});
        return out.toByteArray();
    }

    private static ReportPeriod period(Instant from, Instant to, Instant knownAt) {
        return new ReportPeriod(from, to, knownAt);
    }

    /** Days of January 2013, and before and after it. */
    private static Instant day(int day) {
        return FROM.plusSeconds(86_400L * (day - 1));
    }
}
