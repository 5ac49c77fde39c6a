package io.rootproof.transparency;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Runs a {@code @QuarkusTest} with a key for the log, on a database of its own and a folder of its own. */
public class WithLogKey implements QuarkusTestProfile {

    static final String ORIGIN = "rootproof.example/log";

    @Override
    public Map<String, String> getConfigOverrides() {
        String name = getClass().getSimpleName();
        Path folder = folder(name);
        Map<String, String> settings = new HashMap<>();
        settings.put("rootproof.signing.log-key", key(folder).toString());
        settings.put("rootproof.signing.log-origin", ORIGIN);
        settings.put("rootproof.storage.directory", folder.resolve("files").toString());
        settings.put("rootproof.timestamp.test-authority", "true");
        settings.put(
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:" + name
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1");
        return settings;
    }

    @Override
    public String getConfigProfile() {
        return "test";
    }

    /** Empty at each run, since the database is. */
    private static Path folder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target/test-logs")), name)
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path key(Path folder) {
        try {
            byte[] pkcs8 = KeyPairGenerator.getInstance("Ed25519")
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
            return Files.writeString(
                    folder.resolve("log-key.pem"),
                    "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(pkcs8)
                            + "\n-----END PRIVATE KEY-----\n");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
