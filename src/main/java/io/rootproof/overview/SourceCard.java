package io.rootproof.overview;

import io.quarkus.qute.TemplateData;
import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.AssessmentPolicy;
import io.rootproof.assessment.Considered;
import io.rootproof.assessment.KeyObservation;
import io.rootproof.assessment.Series;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one source says of an account now, beside what it could say at all.
 *
 * @param says its series, those that speak first; empty where it never told anything
 * @param more series that there is no room for
 */
@TemplateData
record SourceCard(Source source, List<SaysLine> says, int more) {

    private static final int MOST = 6;

    /**
     * The newest word of one series.
     *
     * @param speaks whether it is current
     * @param most how long it counts; null where age does not matter
     */
    @TemplateData
    record SaysLine(
            Series series,
            KeyState state,
            boolean speaks,
            boolean imported,
            long evidenceId,
            Instant observedAt,
            Duration age,
            @Nullable Duration most) {

        public String tone() {
            return speaks ? ObservationLine.tone(state) : "quiet";
        }

        public boolean isTooOld() {
            return most != null && age.compareTo(most) > 0;
        }

        /** How much of its time is used up, as a width. */
        public String used() {
            long whole = most == null ? 1 : Math.max(1, most.toMillis());
            return Math.min(100, Math.max(0, 100 * age.toMillis() / whole)) + "%";
        }
    }

    static List<SourceCard> of(Assessment assessment, AssessmentPolicy policy) {
        Map<Series, Considered> newest = new LinkedHashMap<>();
        assessment.considered().stream()
                .sorted(Comparator.comparing((Considered line) -> !line.use().isCurrent())
                        .thenComparing(line -> line.use().ordinal())
                        .thenComparing(line -> line.observation().observedAt(), Comparator.reverseOrder()))
                .forEach(line -> newest.putIfAbsent(line.observation().series(), line));
        return Arrays.stream(Source.values())
                .filter(source -> source != Source.ORGANIZATIONS)
                .map(source -> of(source, newest.values().stream().toList(), policy, assessment.at()))
                .toList();
    }

    private static SourceCard of(Source source, List<Considered> newest, AssessmentPolicy policy, Instant at) {
        List<SaysLine> all = newest.stream()
                .filter(line -> line.observation().series().source() == source)
                .map(line -> line(line, policy, at))
                .toList();
        return new SourceCard(source, all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
    }

    private static SaysLine line(Considered considered, AssessmentPolicy policy, Instant at) {
        KeyObservation observation = considered.observation();
        Duration most = observation.series().source() == Source.SECURITY_HUB
                ? policy.securityHubMaximumAge()
                : observation.series().source() == Source.CLOUDTRAIL
                                && observation.state().isKeyPresent()
                        ? null
                        : policy.maximumAge();
        return new SaysLine(
                observation.series(),
                observation.state(),
                considered.use().isCurrent(),
                observation.imported(),
                observation.evidenceId(),
                observation.observedAt(),
                Duration.between(observation.observedAt(), at),
                most);
    }

    public boolean isSpeaking() {
        return says.stream().anyMatch(SaysLine::speaks);
    }
}
