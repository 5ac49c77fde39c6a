package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.bundle.ChosenEvidence.Why;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** The database chooses what somebody would who looks at every record. */
abstract class EvidenceReaderTestCases {

    private static final String ONE = "702100000001";
    private static final String OTHER = "702100000002";
    private static final String LATER = "702100000003";
    private static final Instant FROM = Instant.parse("2010-03-01T07:30:00Z");

    @Inject
    DataSource database;

    @Test
    void of_choosesWhatASlowReadingOfAllRecordsChooses() {
        store();
        for (ReportPeriod period : new ReportPeriod[] {
            new ReportPeriod(FROM, FROM.plusSeconds(86_400L * 20), FROM.plusSeconds(86_400L * 30)),
            new ReportPeriod(FROM.plusSeconds(86_400), FROM.plusSeconds(90_000), FROM.plusSeconds(86_400L * 30)),
            new ReportPeriod(FROM, FROM.plusSeconds(86_400L * 20), FROM.plusSeconds(86_400L * 9)),
            new ReportPeriod(FROM.minusSeconds(9_000), FROM.minusSeconds(8_000), FROM)
        }) {
            Map<String, PassingChoice> slow = slowly(period);
            Map<String, EvidenceChoice> chosen = new EvidenceReader(database, period).of(ONE, OTHER);
            assertThat(chosen.keySet()).isEqualTo(slow.keySet()).doesNotContain(LATER);
            slow.forEach((account, choice) -> {
                assertThat(reasons(chosen.get(account))).isEqualTo(choice.chosen);
                assertThat(chosen.get(account).considered()).isEqualTo(choice.considered);
            });
        }
    }

    private Map<String, PassingChoice> slowly(ReportPeriod period) {
        Map<String, PassingChoice> slow = new HashMap<>();
        Rows.each(
                database,
                "select * from evidence_record where account_id >= ? and account_id <= ? order by observed_at, id",
                row -> {
                    ChosenEvidence record = ChosenEvidence.of(row);
                    if (!record.observedAt().isBefore(period.from())
                            && record.observedAt().isBefore(period.end())
                            && !record.recordedAt().isAfter(period.knownAt())) {
                        slow.computeIfAbsent(row.getString("account_id"), id -> new PassingChoice(period))
                                .consider(record);
                    }
                },
                ONE,
                OTHER);
        slow.values().forEach(PassingChoice::end);
        return slow;
    }

    private static TreeMap<Long, Set<Why>> reasons(EvidenceChoice choice) {
        TreeMap<Long, Set<Why>> reasons = new TreeMap<>();
        choice.chosen().forEach(record -> reasons.put(record.id(), new TreeSet<>(record.why())));
        return reasons;
    }

    /** Around midnights, with records of one instant, and days without any. */
    private void store() {
        StoredPeriod rows = new StoredPeriod(database);
        Random random = new Random(9162);
        for (int i = 0; i < 150; i++) {
            Instant at = FROM.plusSeconds(random.nextInt(86_400 * 22) / 3_600 * 3_600L + random.nextInt(2) * 1800L);
            rows.evidence(i % 3 == 0 ? ONE : OTHER, at, "{\"n\": " + i + "}");
        }
        for (int second : new int[] {-1, 0, 0, 1}) {
            rows.evidence(ONE, Instant.parse("2010-03-05T00:00:00Z").plusSeconds(second), "{\"s\": " + second + "}");
        }
        rows.evidence(LATER, FROM, "{}");
    }
}
