package io.rootproof.overview;

import io.quarkus.qute.TemplateData;
import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.Series;
import io.rootproof.assessment.Use;
import io.rootproof.evidence.Source;
import java.util.List;

/**
 * Which series say that a key exists, which say that none does, and what will settle it.
 *
 * @param settledBy the sources whose next word settles it
 */
@TemplateData
record Disagreement(List<Series> sayKey, List<Series> sayNone, List<Source> settledBy) {

    static Disagreement of(Assessment assessment) {
        List<Series> key = saying(assessment, Use.SAYS_KEY);
        return new Disagreement(
                key,
                saying(assessment, Use.SAYS_NO_KEY),
                key.stream().map(Series::source).distinct().sorted().toList());
    }

    private static List<Series> saying(Assessment assessment, Use use) {
        return assessment.considered().stream()
                .filter(considered -> considered.use() == use)
                .map(considered -> considered.observation().series())
                .distinct()
                .toList();
    }
}
