package io.rootproof.audit;

import com.github.luben.zstd.Zstd;
import io.rootproof.digest.Sha256;
import io.rootproof.identity.People;
import io.rootproof.identity.Role;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.AuditPeriods;
import io.rootproof.period.BundleEvery;
import io.rootproof.period.NewAuditPeriod;
import io.rootproof.period.PeriodScope;
import io.rootproof.testing.As;
import io.rootproof.testing.Eventually;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Accounts with a past, and audit periods of them; every test has its own. */
@Singleton
class AuditScene {

    static final Instant MARCH = Instant.parse("2014-03-01T00:00:00Z");
    static final LocalDate FIRST = LocalDate.of(2014, 3, 1);
    static final LocalDate UNTIL = LocalDate.of(2014, 6, 1);

    private static final AtomicInteger NEXT = new AtomicInteger(1);

    @Inject
    DataSource database;

    @Inject
    AuditPeriods periods;

    @Inject
    People people;

    static Instant day(int day) {
        return MARCH.plusSeconds(86_400L * (day - 1));
    }

    /** An account that passed from the first of March 2014 until its tenth day, failed for one day, then passed. */
    String account() {
        String id = "75%010d".formatted(NEXT.getAndIncrement());
        run(
                "insert into account (account_id, name, partition_name, organizational_unit, management, in_inventory,"
                        + " in_scope, lifecycle, first_seen_at) values (?, ?, 'aws', 'Root/Audited', false, true, true,"
                        + " 'ACTIVE', ?)",
                id,
                "AUDITED-" + id.substring(10),
                MARCH);
        long none = evidence(id, MARCH, "NO_KEY");
        long key = evidence(id, day(10), "ACTIVE_KEY");
        long gone = evidence(id, day(11), "NO_KEY");
        interval(id, MARCH, day(10), "PASSED", "NO_KEY", none);
        interval(id, day(10), day(11), "FAILED", "ACTIVE_KEY", key);
        interval(id, day(11), null, "PASSED", "NO_KEY", gone);
        return id;
    }

    long evidence(String account, Instant at, String state) {
        String payload = account + at + state;
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        String sha256 = Sha256.hex(payload);
        run(
                "insert into payload (sha256, size_bytes, compression, content) values (?, ?, 'zstd', ?)"
                        + " on conflict do nothing",
                sha256,
                (long) bytes.length,
                Zstd.compress(bytes));
        long id = next("evidence_record_seq");
        run(
                "insert into evidence_record (id, source, format, account_id, operation, request_parameters, caller,"
                        + " observed_at, recorded_at, payload_sha256, payload_size, disposition, run_id, identity_sha256)"
                        + " values (?, 'ACCOUNT_SUMMARY', 'ACCOUNT_SUMMARY_JSON', ?, 'GetAccountSummary', '{}', 'arn',"
                        + " ?, ?, ?, ?, 'ACCEPTED', 7, ?)",
                id,
                account,
                at,
                at,
                sha256,
                bytes.length,
                Sha256.hex("identity " + id));
        run(
                "insert into observation (id, evidence_id, account_id, source, state, because, observed_at, recorded_at,"
                        + " known_at, effective_at, imported) values (?, ?, ?, 'ACCOUNT_SUMMARY', ?, 'Says so.', ?, ?, ?,"
                        + " ?, false)",
                next("observation_seq"),
                id,
                account,
                state,
                at,
                at,
                at,
                at);
        return id;
    }

    void interval(String account, Instant from, Instant to, String result, String reason, long evidence) {
        run(
                "insert into result_interval (id, account_id, valid_from, valid_to, known_from, result, reason,"
                        + " conflicting, evidence_id) values (?, ?, ?, ?, ?, ?, ?, false, ?)",
                next("result_interval_seq"),
                account,
                from,
                to,
                from,
                result,
                reason,
                evidence);
    }

    /** March to May 2014 of these accounts. */
    AuditPeriod period(BundleEvery every, List<String> auditors, String... accounts) {
        return periods.create(wanted(FIRST, UNTIL, every, auditors, accounts), "otto", MARCH);
    }

    static NewAuditPeriod wanted(
            LocalDate from, LocalDate to, BundleEvery every, List<String> auditors, String... accounts) {
        return new NewAuditPeriod(
                "Audit " + NEXT.getAndIncrement(),
                from,
                to,
                PeriodScope.ACCOUNTS,
                List.of(),
                List.of(accounts),
                auditors,
                every,
                null);
    }

    /** Somebody who audits, with the password {@code demo}. */
    String auditor() {
        String name = "auditor" + NEXT.getAndIncrement();
        people.ensure(name, name, name + "@example.org", Role.AUDITOR, "demo");
        return name;
    }

    /** A bundle of the whole of it, when it is made. */
    static String bundle(AuditPeriod period) {
        String id = As.ana()
                .contentType("application/json")
                .body(Map.of("auditPeriodId", period.id.toString()))
                .post("/api/v1/bundles")
                .then()
                .statusCode(202)
                .extract()
                .path("id")
                .toString();
        Eventually.so(() -> As.ana()
                .get("/api/v1/bundles/" + id)
                .jsonPath()
                .getString("status")
                .matches("UNSEALED|FAILED"));
        return id;
    }

    /** What a report says, on all of its pages. */
    static String text(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append(' ');
            }
            return text.toString().replaceAll("[\\s\u00a0]+", " ");
        }
    }

    private void run(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private long next(String sequence) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("select nextval('" + sequence + "')");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
