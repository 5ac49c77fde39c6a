package io.rootproof.bundle;

import io.restassured.http.ContentType;
import io.rootproof.signing.Issuer;
import io.rootproof.signing.timestamp.TestTsa;
import io.rootproof.testing.Eventually;
import io.rootproof.testing.Node;
import io.rootproof.testing.Packaged;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hamcrest.Matchers;

/** PostgreSQL, keys, an authority and the packaged application: everything but the nodes, which come and go. */
final class Installation implements AutoCloseable {

    /** After six missed beats a job is another's. */
    private static final String HEARTBEAT = "250ms";

    final HeldAuthority authority;
    final Gates gates;

    private final Path folder;
    private final Path jar;
    private final EmbeddedPostgres database;
    private final TestTsa server;
    private final Map<String, String> settings;

    Installation(Path folder) throws Exception {
        this.folder = folder;
        jar = Packaged.forPostgres(folder);
        // A node may be stopped in the middle of a transaction: as in production, its locks end without it.
        database = EmbeddedPostgres.builder()
                .setServerConfig("timezone", "UTC")
                .setServerConfig("idle_in_transaction_session_timeout", "4s")
                .start();
        Issuer authorities = Issuer.root("CN=Example time root");
        authority = new HeldAuthority(authorities.timestamps("CN=Example time"));
        server = TestTsa.answering(authority);
        settings = new HashMap<>(SealingKeys.settings(folder, authorities, server.url()));
        settings.putAll(Map.of(
                "quarkus.datasource.jdbc.url",
                database.getJdbcUrl("postgres", "postgres"),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres",
                "rootproof.jobs.heartbeat",
                HEARTBEAT,
                "rootproof.jobs.polling-interval",
                "200ms",
                "rootproof.bundle.first-retry",
                "1s",
                "rootproof.timestamp.timeout",
                "60s",
                "rootproof.collection.schedule",
                "-"));
        try (Node first = node()) {
            bringIn(first);
        }
        gates = new Gates(database.getPostgresDatabase().getConnection());
    }

    /** One more node of it. */
    Node node() throws IOException {
        return Node.start(jar, folder, settings);
    }

    private static void bringIn(Node node) {
        node.admin()
                .multiPart(
                        "file",
                        "accounts.csv",
                        "account_id,name,owner\n704100000001,PAYMENTS,ana\n704100000002,LEGACY,otto\n"
                                .getBytes(StandardCharsets.UTF_8))
                .multiPart("kind", "accounts-csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(201);
        node.admin()
                .multiPart(
                        "file",
                        "summary.json",
                        "{\"SummaryMap\":{\"AccountAccessKeysPresent\":1}}".getBytes(StandardCharsets.UTF_8))
                .multiPart("kind", "account-summary")
                .multiPart("accountId", "704100000001")
                .multiPart("generatedTime", today().minusDays(2) + "T10:00:00Z")
                .post("/api/v1/imports")
                .then()
                .statusCode(201);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    long order(Node node) {
        String id = node.admin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "from",
                        today().minusDays(5).toString(),
                        "to",
                        today().plusDays(1).toString()))
                .post("/api/v1/bundles")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        return Long.parseLong(id);
    }

    String status(Node node, long id) {
        return node.admin().get("/api/v1/bundles/" + id).jsonPath().getString("status");
    }

    void awaitStatus(Node node, long id, BundleStatus status) {
        Eventually.so(() -> status(node, id).equals(status.name()));
    }

    long seals(long id) {
        return gates.count("select count(*) from bundle_seal where bundle_id = " + id);
    }

    long attempts(long id) {
        return gates.count("select attempt from bundle where id = " + id);
    }

    /** Whether the program finds it to be sealed by its own key at a proven time. */
    void verifies(Node node, long id) {
        byte[] zip = node.admin().get("/api/v1/bundles/" + id + "/bundle.zip").asByteArray();
        node.admin()
                .multiPart("file", "bundle.zip", zip)
                .post("/api/v1/verifications")
                .then()
                .statusCode(200)
                .body("checks.findAll { it.outcome == 'FAIL' }", Matchers.empty())
                .body("valid", Matchers.is(true))
                .body("trust", Matchers.is("PINNED"))
                .body("timestamp", Matchers.is("TRUSTED"));
    }

    /** Folders in which something was being made. */
    List<Path> leftovers() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(settings.get("rootproof.storage.directory"), "bundles"))) {
            return all.toList();
        }
    }

    @Override
    public void close() throws Exception {
        gates.close();
        server.close();
        database.close();
    }
}
