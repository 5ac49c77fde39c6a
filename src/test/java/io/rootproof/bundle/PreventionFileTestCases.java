package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.bundle.pdf.ArchiveCheck;
import io.rootproof.control.ControlCards;
import io.rootproof.evidence.Payloads;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a bundle says of prevention, as it was known at its time; of a month long ago that no other test has. */
abstract class PreventionFileTestCases {

    private static final String PAYMENTS = "701300000001";
    private static final Instant FROM = Instant.parse("2011-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2011-02-01T00:00:00Z");
    private static final String DENIAL = """
            [{"policyId":"p-keys","name":"NoRootKeys","outcome":"DENIES","because":null,"attachedTo":"ou-1",\
            "kind":"UNIT","path":["Workloads","PAYMENTS"]}]""";

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
    void store() throws SQLException {
        if (new PopulationReader(database, period(TO)).count() > 0) {
            return;
        }
        StoredPeriod rows = new StoredPeriod(database);
        rows.account(PAYMENTS, "PAYMENTS", day(-60));
        long stale = rows.evidence(PAYMENTS, day(-50), "{\"SummaryMap\": {}}");
        rows.interval(PAYMENTS, day(-50), day(60), "UNKNOWN", "STALE", stale);
        bound(970_001, "NOT_BOUND", "[]", day(-40), day(10));
        bound(970_002, "BOUND", DENIAL, day(10), day(40));
        bound(970_003, "NOT_BOUND", "[]", day(40), null);
        read(970_001, day(-40), true, "OFF");
        read(970_002, day(10), true, "ON");
        read(970_003, day(20), false, "NOT_READ");
        read(970_004, day(40), true, "ON");
    }

    @Test
    void table_tellsTheStatesOfThePeriod_andLeavesOutWhatCameLater() throws IOException {
        assertThat(lines(period(day(50))))
                .containsExactly(
                        "accountId,connection,state,from,to,lastReadAt,rootCredentialsManagement,rootSessions,policies",
                        PAYMENTS + ",file-test,NOT_BOUND,2010-11-21T00:00:00Z,2011-01-10T00:00:00Z,"
                                + "2011-01-10T00:00:00Z,NOT_READ,OFF,",
                        PAYMENTS + ",file-test,BOUND,2011-01-10T00:00:00Z,,2011-01-10T00:00:00Z,NOT_READ,OFF,"
                                + "DENIES p-keys NoRootKeys at Workloads (ou-1)");
    }

    @Test
    void table_asKnownEarlier_doesNotTellWhatNobodyKnew() throws IOException {
        assertThat(lines(period(day(5))))
                .last()
                .asString()
                .startsWith(PAYMENTS + ",file-test,NOT_BOUND,2010-11-21T00:00:00Z,,2010-11-21T00:00:00Z,OFF,OFF,");
    }

    @Test
    void report_saysThatItIsNoProof_andTheAccountStaysUnknown() throws Exception {
        Gathered gathered = gathered(period(TO));
        byte[] report = report(gathered);
        assertThat(ArchiveCheck.violations(report)).isEmpty();
        assertThat(Extracted.text(report).replaceAll("\\s+", " "))
                .contains("A policy denies the root user to make an access key", "prevent and prove nothing");
        assertThat(Extracted.files(report)).containsKey("prevention.csv");
        assertThat(Files.readAllLines(gathered.file("accounts.csv")).getLast()).contains(",UNKNOWN,");
    }

    @Test
    void report_ofATimeBeforeAnyReading_saysSo() throws Exception {
        Gathered gathered = gathered(new ReportPeriod(day(-400), day(-300), day(-300)));
        assertThat(Extracted.text(report(gathered)).replaceAll("\\s+", " ")).contains("Nothing was read of what keeps");
        assertThat(Files.readAllLines(gathered.file("prevention.csv"))).hasSize(1);
    }

    private void bound(long id, String state, String reaches, Instant from, Instant to) throws SQLException {
        execute(
                "insert into account_prevention (id, account_id, connection_name, state, reaches, from_at, to_at)"
                        + " values (?, ?, 'file-test', ?, ?, ?, ?)",
                id,
                PAYMENTS,
                state,
                reaches,
                from,
                to);
    }

    private void read(long id, Instant at, boolean policies, String credentials) throws SQLException {
        execute(
                "insert into prevention_reading (id, connection_name, partition_name, read_at, root_credentials,"
                        + " root_sessions, policies_read, policies_seen, policies, newest, newest_judged)"
                        + " values (?, 'file-test', 'aws', ?, ?, 'OFF', ?, 1, '[]', false, false)",
                id,
                at,
                credentials,
                policies);
    }

    private void execute(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
            }
            statement.executeUpdate();
        }
    }

    private List<String> lines(ReportPeriod period) throws IOException {
        return Files.readAllLines(gathered(period).file("prevention.csv")).stream()
                .filter(line -> line.startsWith("accountId") || line.startsWith(PAYMENTS))
                .toList();
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

    private static ReportPeriod period(Instant knownAt) {
        return new ReportPeriod(FROM, TO, knownAt);
    }

    /** Days of January 2011, and before and after it. */
    private static Instant day(int day) {
        return FROM.plusSeconds(86_400L * (day - 1));
    }
}
