package io.rootproof.demo;

import io.rootproof.digest.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What Organizations answers: the accounts of one partition and the tree of organisational units that their paths make. */
final class OrganizationsAnswers {

    static final String ROOT = "Root";

    private final Recording account = Recording.of("organizations/Account.json");

    String describeOrganization(List<DemoAccount> accounts, String partition) {
        String management = management(accounts);
        return "{\"Organization\":{\"Arn\":\"arn:" + partition + ":organizations::" + management
                + ":organization/o-rootproof\",\"FeatureSet\":\"ALL\",\"Id\":\"o-rootproof\",\"MasterAccountArn\":\"arn:"
                + partition + ":organizations::" + management + ":account/o-rootproof/" + management
                + "\",\"MasterAccountEmail\":\"aws@rootproof.example\",\"MasterAccountId\":\"" + management + "\"}}";
    }

    String listAccounts(List<DemoAccount> accounts, Instant now, Instant today) {
        return "{\"Accounts\":" + array(accounts, a -> account(a, management(accounts), now, today)) + "}";
    }

    String listAccountsForParent(List<DemoAccount> accounts, String parentId, Instant now, Instant today) {
        List<DemoAccount> children = accounts.stream()
                .filter(a -> unitId(a.organizationalUnit()).equals(parentId))
                .toList();
        return "{\"Accounts\":" + array(children, a -> account(a, management(accounts), now, today)) + "}";
    }

    String listRoots() {
        return "{\"Roots\":[{\"Arn\":\"arn:aws:organizations::111111111111:root/o-rootproof/" + unitId(ROOT)
                + "\",\"Id\":\"" + unitId(ROOT) + "\",\"Name\":\"" + ROOT
                + "\",\"PolicyTypes\":[{\"Status\":\"ENABLED\",\"Type\":\"SERVICE_CONTROL_POLICY\"}]}]}";
    }

    String listOrganizationalUnitsForParent(List<DemoAccount> accounts, String parentId) {
        List<String> children = units(accounts).stream()
                .filter(unit -> unit.contains("/"))
                .filter(unit -> unitId(parent(unit)).equals(parentId))
                .toList();
        return "{\"OrganizationalUnits\":"
                + array(
                        children,
                        unit -> "{\"Id\":\"" + unitId(unit) + "\",\"Name\":\""
                                + unit.substring(unit.lastIndexOf('/') + 1) + "\"}")
                + "}";
    }

    private String account(DemoAccount a, String management, Instant now, Instant today) {
        String state = a.isSuspended(now, today) ? "SUSPENDED" : "ACTIVE";
        return account.fill(Map.of(
                "account",
                a.accountId(),
                "name",
                a.name(),
                "partition",
                a.partition(),
                "management",
                management,
                "organization",
                "rootproof",
                "state",
                state,
                "status",
                state,
                "joined",
                Long.toString(a.joinedAt(today).getEpochSecond())));
    }

    private static String management(List<DemoAccount> accounts) {
        return accounts.getFirst().accountId();
    }

    private static TreeSet<String> units(List<DemoAccount> accounts) {
        TreeSet<String> units = new TreeSet<>();
        for (DemoAccount a : accounts) {
            for (String unit = a.organizationalUnit(); unit.contains("/"); unit = parent(unit)) {
                units.add(unit);
            }
        }
        return units;
    }

    private static String parent(String unit) {
        return unit.substring(0, unit.lastIndexOf('/'));
    }

    static String unitId(String unit) {
        return unit.equals(ROOT) ? "r-demo" : "ou-demo-" + Sha256.hex(unit).substring(0, 8);
    }

    private static <T> String array(List<T> items, java.util.function.Function<T, String> json) {
        return items.stream().map(json).collect(Collectors.joining(",", "[", "]"));
    }
}
