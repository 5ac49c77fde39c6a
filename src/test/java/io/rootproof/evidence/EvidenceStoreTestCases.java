package io.rootproof.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.Account;
import io.rootproof.account.PendingAssessment;
import io.rootproof.evidence.NewEvidence.Origin;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class EvidenceStoreTestCases {

    private static final Instant OBSERVED = Instant.parse("2026-03-03T10:00:00Z");

    @Inject
    EvidenceStore store;

    @Inject
    Payloads payloads;

    @Inject
    DataSource database;

    @Test
    void append_newEvidence_keepsTheExactBytes() {
        byte[] bytes = "{\"é\": \"\\u00e9\" }\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(store.append(List.of(summary("100000000001", OBSERVED, bytes))))
                .isEqualTo(new Appended(1, 0));

        EvidenceRecord record = only("100000000001");
        assertThat(payloads.get(record.payloadSha256))
                .hasValueSatisfying(b -> assertThat(b).isEqualTo(bytes));
        assertThat(record.payloadSize).isEqualTo(bytes.length);
    }

    @Test
    void append_sameSourceSeriesTimeAndPayload_isUnchanged() {
        NewEvidence evidence = summary("100000000002", OBSERVED, new byte[] {1});

        assertThat(store.append(List.of(evidence, evidence))).isEqualTo(new Appended(1, 1));
        assertThat(store.append(List.of(evidence))).isEqualTo(new Appended(0, 1));
    }

    @Test
    void append_samePayloadAnHourLater_isARecordOfItsOwn() {
        store.append(List.of(summary("100000000003", OBSERVED, new byte[] {1})));

        assertThat(store.append(List.of(summary("100000000003", OBSERVED.plusSeconds(3600), new byte[] {1}))))
                .isEqualTo(new Appended(1, 0));
    }

    @Test
    void append_unknownAccount_discoversItInScopeAndNotInInventory() {
        store.append(List.of(summary("100000000004", OBSERVED, new byte[] {1})));

        Account account = QuarkusTransaction.requiringNew().call(() -> Account.findById("100000000004"));
        assertThat(account.inScope).isTrue();
        assertThat(account.inInventory).isFalse();
        assertThat(owed("100000000004")).isEqualTo(1);
    }

    @Test
    void append_moreThanFiveMinutesAhead_isKeptRejectedAndNotOwedAnAssessment() {
        store.append(List.of(summary("100000000005", OBSERVED.plusSeconds(302), new byte[] {1})));

        assertThat(only("100000000005").disposition).isEqualTo(Disposition.REJECTED);
        assertThat(owed("100000000005")).isZero();
    }

    @Test
    void append_fiveMinutesAhead_isBelieved() {
        store.append(List.of(summary("100000000006", OBSERVED.plusSeconds(301), new byte[] {1})));

        assertThat(only("100000000006").disposition).isEqualTo(Disposition.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update evidence_record set caller = 'me'",
                "delete from evidence_record",
                "update payload set size_bytes = 0",
                "delete from payload",
            })
    void database_changeOfEvidence_isRefused(String sql) throws Exception {
        store.append(List.of(summary("100000000007", OBSERVED, new byte[] {1})));

        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("append-only");
        }
    }

    private static NewEvidence summary(String accountId, Instant observedAt, byte[] payload) {
        return new NewEvidence(
                Source.ACCOUNT_SUMMARY,
                Format.ACCOUNT_SUMMARY_XML,
                accountId,
                "aws",
                null,
                null,
                "GetAccountSummary",
                "{}",
                "arn:aws:iam::" + accountId + ":role/rootproof",
                "request-1",
                observedAt,
                OBSERVED.plusSeconds(1),
                payload,
                null,
                Origin.run(1));
    }

    private static EvidenceRecord only(String accountId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> EvidenceRecord.<EvidenceRecord>find("accountId", accountId)
                        .singleResult());
    }

    private static long owed(String accountId) {
        return QuarkusTransaction.requiringNew().call(() -> PendingAssessment.count("accountId", accountId));
    }
}
