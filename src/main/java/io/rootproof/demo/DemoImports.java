package io.rootproof.demo;

import io.rootproof.collection.imports.ImportKind;
import io.rootproof.collection.imports.Imports;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files that the demo's analyst brings in: who owns which account, and what another tool says of one. */
@ApplicationScoped
class DemoImports {

    private static final String IMPORTER = "ana";

    private final DemoOrganization organization = new DemoOrganization();
    private final Imports imports;

    DemoImports(Imports imports) {
        this.imports = imports;
    }

    void bringIn(Instant now) {
        take(ImportKind.ACCOUNTS_CSV, "account-owners.csv", owners());
        take(ImportKind.PROWLER_ASFF, "prowler-legacy-erp.asff.json", prowler(now.minus(Duration.ofMinutes(20))));
    }

    private String owners() {
        Map<String, String> byUnit = new HashMap<>();
        DemoTables.read("owners.csv", row -> byUnit.put(row.get("organizational_unit"), row.get("owner")));
        return Stream.of("aws", "aws-us-gov", "aws-cn")
                .flatMap(partition -> organization.accounts(partition).stream())
                .filter(account -> byUnit.containsKey(account.organizationalUnit()))
                .map(account -> account.accountId() + "," + account.partition() + ","
                        + byUnit.get(account.organizationalUnit()))
                .collect(Collectors.joining("\n", "account_id,partition,owner\n", "\n"));
    }

    private String prowler(Instant at) {
        return Recording.of("prowler/Finding.json")
                .fill(Map.of(
                        "account",
                        organization.named("LEGACY").accountId(),
                        "updated",
                        at.toString(),
                        "finding",
                        "4d1c"));
    }

    private void take(ImportKind kind, String name, String content) {
        try {
            Path file = Files.createTempFile("rootproof-demo", null);
            try {
                imports.take(kind, Files.writeString(file, content), name, IMPORTER);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
