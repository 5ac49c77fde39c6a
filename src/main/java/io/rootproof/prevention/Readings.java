package io.rootproof.prevention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The newest readings of each connection: the last one, and the last by which accounts were judged. */
final class Readings {

    private final Map<String, PreventionReading> newest = new TreeMap<>();
    private final Map<String, PreventionReading> judged = new HashMap<>();
    private final Map<Long, Map<String, @Nullable Long>> evidence = new HashMap<>();

    Readings(List<PreventionReading> found) {
        for (PreventionReading reading : found) {
            if (reading.newest) {
                newest.put(reading.connection, reading);
            }
            if (reading.newestJudged) {
                judged.put(reading.connection, reading);
            }
        }
    }

    @Nullable
    PreventionReading newest(@Nullable String connection) {
        return connection == null ? null : newest.get(connection);
    }

    @Nullable
    PreventionReading judged(@Nullable String connection) {
        return connection == null ? null : judged.get(connection);
    }

    /** Record of a policy's document; null if it was not stored. */
    @Nullable
    Long evidence(PreventionReading reading, String policyId) {
        return evidence.computeIfAbsent(reading.id, id -> {
                    Map<String, @Nullable Long> byPolicy = new HashMap<>();
                    reading.speaking().forEach(policy -> byPolicy.put(policy.policyId(), policy.evidenceId()));
                    return byPolicy;
                })
                .get(policyId);
    }

    /** In order of the connections' names. */
    List<OrganizationItem> organizations() {
        return newest.values().stream()
                .map(reading -> OrganizationItem.of(reading, judged.get(reading.connection)))
                .toList();
    }
}
