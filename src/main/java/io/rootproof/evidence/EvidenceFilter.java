package io.rootproof.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which evidence is wanted; null leaves a thing open.
 *
 * @param from observed at or after
 * @param to observed before
 */
record EvidenceFilter(
        @Nullable String accountId,
        @Nullable Source source,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Disposition disposition,
        @Nullable Long runId,
        @Nullable Long importId,
        @Nullable String sha256) {

    /** A condition over {@code EvidenceRecord e}, with the values of its parameters. */
    record Where(String text, Map<String, Object> values) {

        Where and(String condition, Map<String, Object> more) {
            Map<String, Object> all = new LinkedHashMap<>(values);
            all.putAll(more);
            return new Where(text.isEmpty() ? " where " + condition : text + " and " + condition, all);
        }
    }

    Where where() {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        add("e.accountId = :accountId", "accountId", accountId, conditions, values);
        add("e.source = :source", "source", source, conditions, values);
        add("e.observedAt >= :from", "from", from, conditions, values);
        add("e.observedAt < :to", "to", to, conditions, values);
        add("e.disposition = :disposition", "disposition", disposition, conditions, values);
        add("e.runId = :runId", "runId", runId, conditions, values);
        add("e.importId = :importId", "importId", importId, conditions, values);
        add("e.payloadSha256 = :sha256", "sha256", sha256, conditions, values);
        return new Where(conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), values);
    }

    private static void add(
            String condition,
            String name,
            @Nullable Object value,
            List<String> conditions,
            Map<String, Object> values) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
