package io.rootproof.bundle;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.rootproof.signing.Issuer;
import io.rootproof.signing.SigningKey;
import io.rootproof.signing.timestamp.TestTsa;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Keys in files, and a timestamp authority that can be told to be silent, with roots that a verifier may pin. */
public class SealingKeys implements QuarkusTestResourceLifecycleManager {

    /** A system property, since this runs in another class loader than the tests. */
    static final String SILENT = "test.tsa.silent";

    private TestTsa authority;

    @Override
    public Map<String, String> start() {
        try {
            Issuer authorities = Issuer.root("CN=Example time root");
            SigningKey stamps = authorities.timestamps("CN=Example time");
            authority = TestTsa.answering((exchange, question) -> {
                if (Boolean.getBoolean(SILENT)) {
                    exchange.sendResponseHeaders(503, -1);
                } else {
                    TestTsa.send(exchange, TestTsa.granted(stamps, question, Instant.now()));
                }
            });
            return settings(
                    Files.createTempDirectory(Files.createDirectories(Path.of("target/test-seals")), "keys")
                            .toAbsolutePath(),
                    authorities,
                    authority.url());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes keys, and says where they are. */
    static Map<String, String> settings(Path folder, Issuer authorities, URI authority) {
        try {
            Issuer root = Issuer.root("CN=Example root");
            SigningKey signer = root.signer("CN=Example bundles, O=Example", "EC");
            return Map.of(
                    "rootproof.signing.key",
                    Issuer.pem(folder.resolve("signer.key"), signer.key()).toString(),
                    "rootproof.signing.certificates",
                    Issuer.pem(folder.resolve("signer.pem"), signer.chain()).toString(),
                    "rootproof.signing.log-key",
                    Issuer.pem(folder.resolve("log.key"), Issuer.pair("Ed25519").getPrivate())
                            .toString(),
                    "rootproof.signing.log-origin",
                    "rootproof.example/log",
                    "rootproof.timestamp.urls",
                    authority.toString(),
                    "rootproof.timestamp.trusted-certificates",
                    Issuer.pem(folder.resolve("time-root.pem"), List.of(authorities.certificate()))
                            .toString(),
                    "rootproof.storage.directory",
                    folder.resolve("files").toString(),
                    "test.root",
                    Issuer.pem(folder.resolve("root.pem"), List.of(root.certificate()))
                            .toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (authority != null) {
            authority.close();
        }
    }
}
