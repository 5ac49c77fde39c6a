package io.rootproof.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.digest.Sha256;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.log.GivenRows;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

abstract class PayloadCheckTestCases {

    private static final String ACCOUNT = "100000000771";

    @Inject
    EvidenceStore store;

    @Inject
    PayloadCheck check;

    @Inject
    GivenRows given;

    @Test
    void bytes_exchangedBehindTheBackAreNamedByTheirRecord() {
        String failed = append("<AccountAccessKeysPresent>1</AccountAccessKeysPresent>");
        String passed = append("<AccountAccessKeysPresent>0</AccountAccessKeysPresent>");
        long id = recordOf(failed);
        assertThat(problems()).isEmpty();

        given.behindTheBack(
                "payload",
                "create table kept as select * from payload where sha256 = '" + failed + "'",
                exchange(failed, "select content from payload where sha256 = '" + passed + "'"));
        List<String> problems = problems();
        given.behindTheBack("payload", exchange(failed, "select content from kept"), "drop table kept");

        assertThat(problems).containsExactly("evidence/" + id + ": its bytes were changed after they were stored");
        assertThat(problems()).isEmpty();
    }

    private static String exchange(String sha256, String content) {
        return "update payload set content = (" + content + ") where sha256 = '" + sha256 + "'";
    }

    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        check.check(problems::add);
        return problems;
    }

    private String append(String payload) {
        byte[] bytes = payload.getBytes(StandardCharsets.UTF_8);
        store.append(List.of(new NewEvidence(
                Source.ACCOUNT_SUMMARY,
                Format.ACCOUNT_SUMMARY_XML,
                ACCOUNT,
                "aws",
                null,
                null,
                "GetAccountSummary",
                "{}",
                "arn:aws:iam::" + ACCOUNT + ":role/rootproof",
                "request-1",
                Instant.parse("2026-03-03T10:00:00Z"),
                Instant.parse("2026-03-03T10:00:01Z"),
                bytes,
                null,
                Origin.run(1))));
        return Sha256.hex(bytes);
    }

    private static long recordOf(String payloadSha256) {
        return QuarkusTransaction.requiringNew()
                .call(() -> EvidenceRecord.<EvidenceRecord>find("payloadSha256", payloadSha256)
                        .firstResult()
                        .id);
    }
}
