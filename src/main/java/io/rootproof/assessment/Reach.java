package io.rootproof.assessment;

import io.rootproof.assessment.ObservationRows.OfAccount;
import io.rootproof.assessment.SeriesRows.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Settles how far back new observations reach, and loads what results depend on from there on. */
@ApplicationScoped
class Reach {

    /**
     * Ready to be judged.
     *
     * @param starts from when on the results of each account may be other than stored
     */
    record Loaded(Starts starts, Map<String, List<KeyObservation>> observations) {}

    private final Histories histories;

    Reach(Histories histories) {
        this.histories = histories;
    }

    /**
     * @param from from when on what is owed speaks, by account
     * @param added new observations, stored already
     * @param newSeries series that began with them
     */
    Loaded load(Map<String, Instant> from, List<OfAccount> added, Policies policies, Set<Key> newSeries) {
        Map<String, List<KeyObservation>> oldKeys = added.stream()
                .filter(row -> isBefore(row.observation().presentBefore(), of(from, row.accountId())))
                .collect(Collectors.groupingBy(
                        OfAccount::accountId, Collectors.mapping(OfAccount::observation, Collectors.toList())));
        Map<String, List<KeyObservation>> observations =
                histories.from(new Starts(only(from, id -> !oldKeys.containsKey(id))), policies, newSeries);

        // The last report on a key that was known before is hours old: it is found a little before the start.
        Map<String, Instant> lookFrom = new HashMap<>();
        oldKeys.keySet().forEach(id -> lookFrom.put(id, of(from, id).minus(policies.longestAgeFrom(of(from, id)))));
        observations.putAll(histories.from(new Starts(lookFrom), policies, newSeries));
        Set<Long> isNew =
                added.stream().map(row -> row.observation().evidenceId()).collect(Collectors.toSet());
        Map<String, Instant> starts = new HashMap<>(from);
        oldKeys.forEach((id, keys) -> {
            List<KeyObservation> known = observations.getOrDefault(id, List.of()).stream()
                    .filter(o -> !isNew.contains(o.evidenceId()))
                    .toList();
            KnownKeys knownKeys = new KnownKeys(known, of(lookFrom, id));
            keys.forEach(key -> {
                Instant reaches = knownKeys.startOf(key);
                if (reaches != null) {
                    starts.merge(id, reaches, (a, b) -> a.isBefore(b) ? a : b);
                }
            });
        });
        Map<String, Instant> beyond =
                only(starts, id -> lookFrom.containsKey(id) && isBefore(starts.get(id), of(lookFrom, id)));
        observations.putAll(histories.from(new Starts(beyond), policies, newSeries));
        return new Loaded(new Starts(starts), observations);
    }

    private static Map<String, Instant> only(Map<String, Instant> starts, Predicate<String> which) {
        return starts.entrySet().stream()
                .filter(e -> which.test(e.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Instant of(Map<String, Instant> starts, String accountId) {
        return Objects.requireNonNull(starts.get(accountId), accountId);
    }

    private static boolean isBefore(@Nullable Instant time, Instant other) {
        return time != null && time.isBefore(other);
    }
}
