package io.rootproof.collection.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.OnPostgres;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures an import of many findings, until results and tickets are stored. Not part of the suite: run it by name, as
 * docs/benchmarks.md says. Ten findings an account, each of about 2 KB and different from every other.
 */
@QuarkusTest
@TestProfile(OnPostgres.class)
class ImportBenchmark {

    private static final int ACCOUNTS = Integer.getInteger("accounts", 2000);
    private static final int FINDINGS = 10;

    @Inject
    Imports imports;

    @TempDir
    Path folder;

    @Test
    void import_ofManyFindings() throws Exception {
        seconds(410_000_000_000L, 200); // warms up
        StringBuilder times = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            times.append(String.format(Locale.ROOT, " %.1f s", seconds(420_000_000_000L + i * 1_000_000L, ACCOUNTS)));
        }
        Files.writeString(Path.of("target/import-benchmark.txt"), ACCOUNTS * FINDINGS + " findings:" + times + "\n");
    }

    private double seconds(long firstAccount, int accounts) throws Exception {
        Path file = folder.resolve(firstAccount + ".json");
        StringBuilder findings = new StringBuilder("{\"Findings\":[");
        for (int i = 0; i < accounts * FINDINGS; i++) {
            findings.append(i == 0 ? "" : ",\n")
                    .append(finding(Long.toString(firstAccount + i / FINDINGS), i % FINDINGS));
        }
        Files.writeString(file, findings.append("]}"), StandardCharsets.UTF_8);
        Instant began = Instant.now();
        ImportAnswer answer = imports.take(ImportKind.SECURITY_HUB_FINDINGS, file, "findings.json", "ana");
        Duration took = Duration.between(began, Instant.now());
        assertThat(answer.evidenceStored()).isEqualTo(accounts * FINDINGS);
        return took.toMillis() / 1000.0;
    }

    private static String finding(String account, int nr) {
        return """
                {"Id":"%1$s/%2$d","ProductArn":"arn:aws:securityhub:eu-central-%2$d::product/aws/securityhub",\
                "GeneratorId":"security-control/IAM.4","AwsAccountId":"%1$s","Region":"eu-central-%2$d",\
                "UpdatedAt":"2026-03-03T03:03:03Z","RecordState":"ACTIVE","Description":"%3$s",\
                "Compliance":{"Status":"PASSED","SecurityControlId":"IAM.4"}}""".formatted(account, nr, "d".repeat(1800));
    }
}
