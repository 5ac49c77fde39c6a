package io.rootproof.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The cast: every account of the demo, from {@code demo/accounts.csv}. */
final class DemoOrganization {

    private final Map<String, DemoAccount> accounts = new LinkedHashMap<>();

    DemoOrganization() {
        DemoTables.read("accounts.csv", DemoOrganization::account).forEach(a -> accounts.put(a.accountId(), a));
    }

    List<DemoAccount> accounts(String partition) {
        return accounts.values().stream()
                .filter(a -> a.partition().equals(partition))
                .toList();
    }

    Optional<DemoAccount> account(String accountId) {
        return Optional.ofNullable(accounts.get(accountId));
    }

    /** The account of a name in the cast, such as PAYMENTS, or of its own name. */
    DemoAccount named(String name) {
        return accounts.values().stream()
                .filter(a -> a.story().equals(name) || a.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static DemoAccount account(CSVRecord row) {
        return new DemoAccount(
                row.get("story"),
                row.get("name"),
                row.get("account_id"),
                row.get("organizational_unit"),
                row.get("partition"),
                stretch(row, "key"),
                row.get("key").equals("active"),
                stretch(row, "unreachable"),
                stretch(row, "hub_silent"),
                stretch(row, "hub_blind"),
                stretch(row, "suspended"),
                row.get("joined").isEmpty() ? null : new DaysAgo(Double.parseDouble(row.get("joined")), null));
    }

    private static @Nullable DaysAgo stretch(CSVRecord row, String what) {
        String from = row.get(what + "_from");
        String to = row.isMapped(what + "_to") ? row.get(what + "_to") : "";
        return from.isEmpty() ? null : new DaysAgo(Double.parseDouble(from), to.isEmpty() ? null : Double.valueOf(to));
    }
}
