package io.rootproof.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.digest.Sha256;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PayloadDownloadTest {

    // Not UTF-8, with line ends and a mark that tools like to mend.
    private static final byte[] BYTES = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf, 'a', '\r', '\n', (byte) 0xff, 0, '\n'};

    @Inject
    EvidenceStore store;

    @Inject
    EntityManager entities;

    private long stored() {
        return Received.store(
                store, "710000000001", Format.CREDENTIAL_REPORT, Source.CREDENTIAL_REPORT, Received.OBSERVED, BYTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/evidence/", "/api/v1/evidence/"})
    void payload_isTheExactBytesAsAnAttachmentWithTheirDigest(String where) {
        long id = stored();

        byte[] got = As.aud()
                .get(where + id + "/payload")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Content-Disposition", "attachment; filename=\"evidence-" + id + ".csv\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Digest",
                        "sha-256=:"
                                + Base64.getEncoder()
                                        .encodeToString(Sha256.start().digest(BYTES)) + ":")
                .extract()
                .asByteArray();

        assertThat(got).isEqualTo(BYTES);
    }

    @Test
    void payload_isWrittenIntoTheAuditLog() {
        long id = stored();
        As.aud().get("/api/v1/evidence/" + id + "/payload").then().statusCode(200);

        assertThat(entries("evidence.downloaded", id)).isEqualTo(1);
        assertThat(entries("evidence.read", id)).isZero();
    }

    @Test
    void record_readOnThePage_isWrittenIntoTheAuditLogOnce() {
        long id = Received.store(
                store,
                "710000000002",
                Format.ACCOUNT_SUMMARY_XML,
                Source.ACCOUNT_SUMMARY,
                Received.OBSERVED,
                Received.utf8("<a/>"));
        As.aud().get("/evidence/" + id).then().statusCode(200);

        assertThat(entries("evidence.read", id)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999", "abc", "-1", "99999999999999999999", "1;drop"})
    void unknownId_is404(String id) {
        As.aud().get("/api/v1/evidence/" + id).then().statusCode(404).contentType("application/problem+json");
        As.aud().get("/api/v1/evidence/" + id + "/payload").then().statusCode(404);
        As.aud().get("/evidence/" + id).then().statusCode(404).contentType(startsWith("text/html"));
    }

    private long entries(String action, long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select count(*) from AuditEntry where action = ?1 and subject = ?2 and actor = 'aud'",
                                Long.class)
                        .setParameter(1, action)
                        .setParameter(2, "evidence/" + id)
                        .getSingleResult());
    }
}
