package io.rootproof.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.digest.Sha256;
import io.rootproof.storage.ObjectStore;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PayloadCopiesTest {

    @Inject
    Payloads payloads;

    @Inject
    PayloadCopies copies;

    @Inject
    ObjectStore store;

    @Test
    void pass_copiesEveryPayloadOnce() throws IOException {
        // More than one batch of keys.
        Map<String, byte[]> some = new TreeMap<>();
        for (int i = 0; i < 600; i++) {
            byte[] content = ("payload " + i + " " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
            some.put(Sha256.hex(content), content);
        }
        QuarkusTransaction.requiringNew().run(() -> payloads.put(some));

        assertThat(copies.pass()).isGreaterThanOrEqualTo(600);
        for (Map.Entry<String, byte[]> payload : some.entrySet()) {
            assertThat(store.open(payload.getKey()).readAllBytes()).isEqualTo(payload.getValue());
        }
        assertThat(copies.pass()).isZero();
    }
}
