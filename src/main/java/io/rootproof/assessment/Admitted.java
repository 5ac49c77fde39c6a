package io.rootproof.assessment;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What of the observations of an account is judged under a policy.
 *
 * @param refused what is left out
 */
record Admitted(Collection<SeriesHistory> series, List<KeyObservation> refused) {

    static Admitted of(List<KeyObservation> observations, boolean refusing, Policies policies) {
        Map<Boolean, List<KeyObservation>> byRefusal = observations.stream()
                .collect(Collectors.partitioningBy(o -> refusing && AssessmentPolicy.isImportedNoKey(o)));
        List<KeyObservation> accepted = byRefusal.getOrDefault(false, List.of());
        NoKeys noKeys = new NoKeys(accepted);
        return new Admitted(
                accepted.stream().collect(Collectors.groupingBy(KeyObservation::series)).values().stream()
                        .map(ofSeries -> new SeriesHistory(ofSeries, policies, noKeys))
                        .toList(),
                byRefusal.getOrDefault(true, List.of()));
    }
}
