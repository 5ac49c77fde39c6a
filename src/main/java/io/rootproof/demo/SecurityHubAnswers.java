package io.rootproof.demo;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The IAM.4 findings that Security Hub holds of the demo organisation. */
final class SecurityHubAnswers {

    private final Recording consolidated = Recording.of("securityhub/Finding.json");
    private final Recording perStandard = Recording.of("securityhub/StandardFinding.json");

    /**
     * Findings last updated at or after an instant.
     *
     * @param regions the Regions whose findings are aggregated where the question was asked
     * @param byControlId true for consolidated findings, false for those that only a generator id identifies
     */
    List<String> findings(
            List<DemoAccount> accounts,
            List<String> regions,
            boolean byControlId,
            Instant since,
            Instant now,
            Instant today) {
        List<String> findings = new ArrayList<>();
        for (DemoAccount account : accounts) {
            account.lastHubCheck(now, today)
                    .filter(check -> !check.isBefore(since))
                    .ifPresent(check -> {
                        if (byControlId) {
                            regions.forEach(
                                    region -> findings.add(consolidated.fill(values(account, region, check, today))));
                        } else if (account.organizationalUnit().equals("Root/Security")) {
                            findings.add(perStandard.fill(values(account, regions.getFirst(), check, today)));
                        }
                    });
        }
        return findings;
    }

    private static Map<String, String> values(DemoAccount account, String region, Instant check, Instant today) {
        boolean failed = account.hasKey(check, today) && !account.isHubBlind(check, today);
        Map<String, String> values = new HashMap<>();
        values.put("account", account.accountId());
        values.put("name", account.name());
        values.put("partition", account.partition());
        values.put("region", region);
        values.put("updated", check.toString());
        values.put("compliance", failed ? "FAILED" : "PASSED");
        values.put("severity", failed ? "CRITICAL" : "INFORMATIONAL");
        values.put("normalized", failed ? "90" : "0");
        values.put("workflow", failed ? "NEW" : "RESOLVED");
        values.put("finding", findingId(account, region, failed));
        return values;
    }

    // A changed result makes a new finding, so the id follows the result.
    private static String findingId(DemoAccount account, String region, boolean failed) {
        String seed = account.accountId() + region + failed;
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
