package io.rootproof.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.digest.Sha256;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files stay in the directory, which is the default. */
@QuarkusTest
class ObjectStoreTest {

    @Inject
    ObjectStore store;

    @TempDir
    Path folder;

    @Test
    void put_aFile_isStoredAtOnceAndTheFileStays() throws IOException {
        Path file = Files.writeString(folder.resolve("report.pdf"), "report " + UUID.randomUUID());
        String digest = store.put(file);
        assertThat(digest).isEqualTo(Sha256.hex(Files.readAllBytes(file)));
        assertThat(store.exists(digest)).isTrue();
        assertThat(store.open(digest).readAllBytes()).isEqualTo(Files.readAllBytes(file));
        ObjectState state = store.state(digest).orElseThrow();
        assertThat(state.stored()).isTrue();
        assertThat(state.place()).isEqualTo(StorageConfig.Kind.FILES);
        assertThat(state.size()).isEqualTo(Files.size(file));
    }

    @Test
    void exists_whatWasNeverPut_isFalse() {
        assertThat(store.exists("0".repeat(64))).isFalse();
        assertThat(store.state("0".repeat(64))).isEmpty();
    }

    @Test
    void put_inATransactionThatRollsBack_leavesNoRow() {
        byte[] content = ("rolled back " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
        QuarkusTransaction.begin();
        try {
            store.put(content);
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(store.state(Sha256.hex(content))).isEmpty();
    }
}
