package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
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
import javax.sql.DataSource;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reviews of a year long ago, in which no other test signs any. */
@QuarkusTest
class ReviewReaderTest {

    private static final Instant FROM = Instant.parse("1999-01-01T00:00:00Z");
    private static final String LOOKED_AT = "{\"coverage\":null,\"from\":\"1999-01-05T09:00:00Z\"}";

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
    void sign() throws SQLException {
        signed("1998-12-05T09:00:00Z", "1999-01-05T09:00:00Z", "In time.", "");
        signed("1999-01-05T09:00:00Z", "1999-02-08T10:00:00Z", "=Late, and said so.", "LEGACY has no owner.");
    }

    @Test
    void reviewsOfThePeriod_areThereAsTheyWereSigned() throws IOException {
        String csv = csv("1999-02-01T00:00:00Z", "1999-02-01T00:00:00Z");

        assertThat(csv.lines().findFirst().orElseThrow())
                .isEqualTo("id,kind,looked_from,looked_to,due_at,signed_at,signed_by,statement,findings,looked_at");
        assertThat(csv.lines().skip(1).toList())
                .hasSize(1)
                .first()
                .asString()
                .matches("[0-9]+,HEALTH_CHECK,1998-12-05T09:00:00Z,1999-01-05T09:00:00Z,1999-01-05T09:00:00Z,"
                        + "1999-01-05T09:00:00Z,otto,In time\\.,,.*coverage.*");
    }

    @Test
    void reviewThatWasDueAndNotSigned_hasALineWithoutSignature() throws IOException {
        assertThat(csv("1999-04-01T00:00:00Z", "1999-04-01T00:00:00Z").lines().toList())
                .hasSize(4)
                .last()
                .isEqualTo("\"\",HEALTH_CHECK,1999-02-08T10:00:00Z,,1999-03-08T10:00:00Z,,,,,");
    }

    @Test
    void reviewDueAtTheVeryEnd_isNotMissingYet() throws IOException {
        assertThat(csv("1999-03-08T10:00:00Z", "1999-04-01T00:00:00Z").lines()).hasSize(3);
    }

    @Test
    void reviewSignedAfterTheKnowledge_isNotThere() throws IOException {
        assertThat(csv("1999-03-01T00:00:00Z", "1999-02-07T00:00:00Z").lines().toList())
                .hasSize(3)
                .last()
                .isEqualTo("\"\",HEALTH_CHECK,1999-01-05T09:00:00Z,,1999-02-05T09:00:00Z,,,,,");
    }

    @Test
    void reportAndOscal_sayTheSame() throws IOException {
        Gathered gathered = gathered("1999-04-01T00:00:00Z", "1999-04-01T00:00:00Z");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriter.write(new Report(gathered, SealPlan.UNSEALED, null, gathered.files()), out, (percent, step) -> {});
        assertThat(Extracted.text(out.toByteArray()).replaceAll("\\s+", ""))
                .contains("NOTSIGNEDbytheendoftheperiod", "LEGACYhasnoowner.", ",late");

        String oscal = Files.readString(OscalFile.write(9, gathered).path());
        assertThat(OscalSchema.violations(oscal)).isEmpty();
        assertThat(oscal).contains("\"attestations\"", "LEGACY has no owner.", "\"1999-02-08T10:00:00Z\"");
        assertThat(oscal.split("\"name\":\"review\"", -1)).hasSize(3);
    }

    @Test
    void sameOrder_givesTheSameBytes() throws IOException {
        assertThat(csv("1999-04-01T00:00:00Z", "1999-04-01T00:00:00Z"))
                .isEqualTo(csv("1999-04-01T00:00:00Z", "1999-04-01T00:00:00Z"));
    }

    private String csv(String to, String knownAt) throws IOException {
        Path work = Files.createTempDirectory(folder, "reviews");
        try (LoggedIds logged = new LoggedIds(work)) {
            new ReviewReader(
                            database,
                            new ReportPeriod(FROM, Instant.parse(to), Instant.parse(knownAt)),
                            cards.versions())
                    .write(work, logged);
        }
        CsvFile.each(
                work.resolve(ReviewReader.REVIEWS),
                (CSVRecord row) -> assertThat(row.size()).isEqualTo(10));
        return Files.readString(work.resolve(ReviewReader.REVIEWS)).replace("\r\n", "\n");
    }

    private Gathered gathered(String to, String knownAt) throws IOException {
        ReportPeriod period = new ReportPeriod(FROM, Instant.parse(to), Instant.parse(knownAt));
        return new Gathering(
                        database,
                        payloads,
                        store,
                        CardOfPeriod.of(cards, period),
                        period,
                        Files.createTempDirectory(folder, "report"),
                        Long.MAX_VALUE)
                .gather((percent, step) -> {});
    }

    /** Signed at the end of what was looked at; once for a database, since what is signed stays. */
    private void signed(String from, String to, String statement, String findings) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into review (id, kind, period_from,"
                                + " period_to, looked_at, statement, findings, signed_by, signed_at, due_at) select"
                                + " nextval('review_seq'), 'HEALTH_CHECK', v.looked_from, v.looked_to, ?, ?, ?, 'otto', v.looked_to,"
                                + " v.due_at from (select cast(? as timestamp with time zone) as looked_from, cast(? as timestamp"
                                + " with time zone) as looked_to, cast(? as timestamp with time zone) as due_at) v where not exists"
                                + " (select 1 from review r where r.kind = 'HEALTH_CHECK' and r.period_from = v.looked_from)")) {
            insert.setString(1, LOOKED_AT);
            insert.setString(2, statement);
            insert.setString(3, findings);
            insert.setString(4, from);
            insert.setString(5, to);
            insert.setString(
                    6,
                    Instant.parse(from)
                            .atZone(ZoneOffset.UTC)
                            .plusMonths(1)
                            .toInstant()
                            .toString());
            insert.executeUpdate();
        }
    }
}
