package io.rootproof.assessment;

import io.rootproof.evidence.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of an explanation, as the API gives it. The first is the rule that decided, with the evidence that it rests
 * on most; each further line is an observation that was looked at, used or not.
 *
 * @param rule a sentence: the rule that decided, or what became of the observation
 * @param outcome the result, or what the observation says: ACTIVE_KEY, INACTIVE_KEY, KEY_PRESENT, NO_KEY,
 *     NO_ACTIVE_KEY, INDETERMINATE
 * @param evidenceId null where no evidence decided; so are the fields after it
 * @param current whether it speaks for its series at that instant
 * @param imported whether a person brought it in
 * @param used whether the result rests on it
 */
public record ExplanationLine(
        String rule,
        String outcome,
        @Nullable Long evidenceId,
        @Nullable Source source,
        @Nullable String region,
        @Nullable String standard,
        @Nullable Instant observedAt,
        @Nullable Instant recordedAt,
        @Nullable Boolean current,
        @Nullable Boolean imported,
        boolean used) {

    /** The rule that decided, then each observation. */
    public static List<ExplanationLine> of(Assessment assessment) {
        List<ExplanationLine> lines = new ArrayList<>();
        KeyObservation decided = assessment.decidedBy();
        String sentence = assessment.rule().sentence();
        String result = assessment.result().name();
        lines.add(
                decided == null
                        ? new ExplanationLine(sentence, result, null, null, null, null, null, null, null, null, true)
                        : line(
                                sentence,
                                result,
                                decided,
                                !assessment.rule().name().equals("STALE"),
                                true));
        assessment.considered().forEach(considered -> lines.add(of(considered)));
        return lines;
    }

    /** What became of one observation. */
    public static ExplanationLine of(Considered considered) {
        KeyObservation observation = considered.observation();
        return line(
                considered.use().sentence(),
                observation.state().name(),
                observation,
                considered.use().isCurrent(),
                considered.used());
    }

    private static ExplanationLine line(
            String rule, String outcome, KeyObservation observation, boolean current, boolean used) {
        return new ExplanationLine(
                rule,
                outcome,
                observation.evidenceId(),
                observation.series().source(),
                observation.series().region(),
                observation.series().standard(),
                observation.observedAt(),
                observation.recordedAt(),
                current,
                observation.imported(),
                used);
    }
}
