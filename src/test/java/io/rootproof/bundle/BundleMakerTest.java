package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.digest.Sha256;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BundleMakerTest {

    private static final Instant ORDERED = Instant.parse("2009-12-01T00:00:00Z");

    @Inject
    BundleMaker maker;

    @Inject
    BundleFiles files;

    @Inject
    EntityManager entities;

    @Test
    void make_afterACrashBeginsAnewAndLeavesNothingBehind() throws Exception {
        long id = ordered();
        running(id);
        Path folder = files.workshop(id, 1);
        Files.writeString(folder.resolve("accounts.csv"), "half a li");
        Files.createDirectory(folder.resolve("deeper"));

        maker.make(id);

        assertThat(folder).doesNotExist();
        assertThat(stored(id).status).isEqualTo(BundleStatus.UNSEALED);
        try (InputStream report = files.open(stored(id).sha256)) {
            assertThat(Sha256.hex(report.readAllBytes())).isEqualTo(stored(id).sha256);
        }
    }

    @Test
    void make_twiceOfOneOrderMakesTheSameBytes() throws Exception {
        long id = ordered();
        maker.make(id);
        String first = stored(id).sha256;
        running(id);
        maker.make(id);
        assertThat(stored(id).sha256).isEqualTo(first);
    }

    @Test
    void make_ofWhatIsFinishedDoesNothing() throws Exception {
        long id = ordered();
        maker.make(id);
        Instant finished = stored(id).finishedAt;
        maker.make(id);
        assertThat(stored(id).finishedAt).isEqualTo(finished);
        assertThat(stored(id).attempt).isEqualTo(1);
    }

    @Test
    void report_whoseFileIsGoneIsSaidToBe() throws Exception {
        long id = ordered();
        maker.make(id);
        QuarkusTransaction.requiringNew()
                .run(() -> Bundle.update("sha256 = ?1 where id = ?2", Sha256.hex("gone " + id), id));
        As.aud()
                .get("/api/v1/bundles/" + id + "/report.pdf")
                .then()
                .statusCode(503)
                .body("detail", containsString("restore"));
    }

    @Test
    void make_thatFailsSaysWhyAndLeavesNothingBehind() throws Exception {
        long id = ordered();
        maker.make(id, (percent, step) -> {
            if (percent >= 95) {
                throw new UncheckedIOException(new FileSystemException("/srv/7.pdf", null, "No space left on device"));
            }
        });

        assertThat(stored(id).status).isEqualTo(BundleStatus.FAILED);
        assertThat(stored(id).failure)
                .startsWith("It could not be made: ")
                .contains("storage directory", "No space left on device")
                .doesNotContain("/srv", ".pdf")
                .endsWith("Order it again when the cause is gone.");
        assertThat(files.workshop(id, 2).getParent()).isDirectoryNotContaining("glob:**/" + id + "-1.part");
        As.aud()
                .get("/api/v1/bundles/" + id)
                .then()
                .body("status", equalTo("FAILED"), "failure", containsString("It could not be made"));
        As.aud()
                .get("/api/v1/bundles/" + id + "/report.pdf")
                .then()
                .statusCode(409)
                .body("detail", containsString("Order it again"));
    }

    @Test
    void report_beforeItIsMadeIsRefusedWithWhatToWaitFor() {
        long id = ordered();
        As.aud()
                .get("/api/v1/bundles/" + id + "/report.pdf")
                .then()
                .statusCode(409)
                .body("detail", containsString("UNSEALED"));
    }

    @Test
    void report_downloadedIsInTheAuditLog() {
        long id = ordered();
        maker.make(id);
        As.aud().get("/api/v1/bundles/" + id + "/report.pdf").then().statusCode(200);
        assertThat(entities.createQuery(
                                "select e.actor from AuditEntry e where e.action = ?1 and e.subject = ?2", String.class)
                        .setParameter(1, "bundle.downloaded")
                        .setParameter(2, "bundle/" + id)
                        .getResultList())
                .containsExactly("aud");
    }

    /** An order without a job, as if its node had died with it. */
    private static long ordered() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Bundle bundle = new Bundle(
                    Instant.parse("2009-10-01T00:00:00Z"), Instant.parse("2009-11-01T00:00:00Z"), ORDERED, "ana");
            bundle.persist();
            return bundle.id;
        });
    }

    private static void running(long id) {
        QuarkusTransaction.requiringNew()
                .run(() -> Bundle.update("status = ?1, attempt = 1 where id = ?2", BundleStatus.RUNNING, id));
    }

    private static Bundle stored(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Bundle.findById(id));
    }
}
