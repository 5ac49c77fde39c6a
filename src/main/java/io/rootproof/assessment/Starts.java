package io.rootproof.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** From when on each account has to be looked at. Most are about now and read together; late ones are read alone. */
record Starts(Map<String, Instant> byAccount) {

    private static final Duration TOGETHER = Duration.ofDays(3);

    /** Accounts that are read in one query, from one instant on. */
    record Group(Instant earliest, List<String> accountIds) {}

    Instant of(String accountId) {
        return Objects.requireNonNull(byAccount.get(accountId), accountId);
    }

    List<Group> groups() {
        if (byAccount.isEmpty()) {
            return List.of();
        }
        Instant together = Collections.max(byAccount.values()).minus(TOGETHER);
        List<Group> groups = new ArrayList<>();
        Map<Boolean, List<Map.Entry<String, Instant>>> parts = byAccount.entrySet().stream()
                .collect(Collectors.partitioningBy(e -> e.getValue().isBefore(together)));
        parts.getOrDefault(true, List.of())
                .forEach(late -> groups.add(new Group(late.getValue(), List.of(late.getKey()))));
        List<Map.Entry<String, Instant>> recent = parts.getOrDefault(false, List.of());
        groups.add(new Group(
                recent.stream().map(Map.Entry::getValue).min(Instant::compareTo).orElse(together),
                recent.stream().map(Map.Entry::getKey).sorted().toList()));
        return groups;
    }
}
