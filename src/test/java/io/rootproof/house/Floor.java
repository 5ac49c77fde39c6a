package io.rootproof.house;

import java.util.List;
import java.util.Set;

/**
 * Where a package stands in the house.
 *
 * @param feature the package directly under {@code io.rootproof}
 * @param height a package sees itself and what is lower; never its neighbours
 */
record Floor(String feature, int height) {

    private static final String HOUSE = "io.rootproof";

    /** From the ground up. */
    private static final List<Set<String>> FLOORS = List.of(
            Set.of("time", "digest", "rootkey", "appendonly", "jobs", "merkle", "sql"),
            Set.of("log", "signing", "storage"),
            Set.of("web"),
            Set.of("identity"),
            Set.of("notification"),
            Set.of(
                    "account",
                    "control",
                    "finding",
                    "credentialreport",
                    "accesskey",
                    "trail",
                    "transparency",
                    "verification"),
            Set.of("period"),
            Set.of("evidence", "prevention"),
            Set.of("collection"),
            Set.of("assessment"),
            Set.of("acceptance", "onboarding"),
            Set.of("ticket"),
            Set.of("review", "tracker"),
            Set.of("overview", "bundle"),
            Set.of("audit"),
            Set.of("demo"));

    static boolean isHouse(String packageName) {
        return packageName.startsWith(HOUSE + ".");
    }

    static Floor of(String packageName) {
        String feature = packageName.substring(HOUSE.length() + 1).split("\\.")[0];
        for (int height = 0; height < FLOORS.size(); height++) {
            if (FLOORS.get(height).contains(feature)) {
                return new Floor(feature, height);
            }
        }
        throw new AssertionError("Give the package " + packageName + " a floor, here and in docs/architecture.md");
    }

    boolean maySee(Floor other) {
        return feature.equals(other.feature) || other.height < height;
    }
}
