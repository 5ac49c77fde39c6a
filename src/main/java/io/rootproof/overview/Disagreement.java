package io.rootproof.overview;

import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.Considered;
import io.rootproof.assessment.Series;
import io.rootproof.assessment.Use;
import io.rootproof.evidence.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Which sources say that a key exists, which say that none does, and what will settle it.
 *
 * @param sayKey series by name
 * @param sayNone series by name
 * @param settledBy sentences
 */
record Disagreement(List<String> sayKey, List<String> sayNone, List<String> settledBy) {

    static Disagreement of(Assessment assessment) {
        List<Series> key = saying(assessment, Use.SAYS_KEY);
        List<String> settledBy = new ArrayList<>();
        if (key.stream().anyMatch(series -> series.source() == Source.SECURITY_HUB)) {
            settledBy.add("Security Hub checks IAM.4 again every 12 to 24 hours; its next finding replaces this one.");
        }
        if (key.stream().anyMatch(series -> series.source() == Source.CREDENTIAL_REPORT)) {
            settledBy.add("IAM makes a new credential report 4 hours after the last one; the next collection after that"
                    + " replaces this one.");
        }
        if (key.stream().anyMatch(series -> answersAtOnce(series.source()))) {
            settledBy.add("The next collection asks IAM again, and its answer replaces this one.");
        }
        if (key.stream().anyMatch(series -> series.source() == Source.CLOUDTRAIL)) {
            settledBy.add("Any later observation of no key ends what the trail tells.");
        }
        if (key.stream().anyMatch(series -> series.source() == Source.PROWLER)) {
            settledBy.add("A newer Prowler result, once imported, replaces this one.");
        }
        settledBy.add("Until then the account counts as failed: the worst that is current decides.");
        return new Disagreement(names(key), names(saying(assessment, Use.SAYS_NO_KEY)), settledBy);
    }

    private static boolean answersAtOnce(Source source) {
        return source == Source.ACCOUNT_SUMMARY || source == Source.ROOT_KEY_AUDIT;
    }

    private static List<Series> saying(Assessment assessment, Use use) {
        return assessment.considered().stream()
                .filter(considered -> considered.use() == use)
                .map((Considered considered) -> considered.observation().series())
                .distinct()
                .toList();
    }

    private static List<String> names(List<Series> series) {
        return series.stream()
                .map(one -> one.source().label()
                        + (one.region() == null ? "" : " in " + one.region())
                        + (one.standard() == null ? "" : ", " + one.standard()))
                .toList();
    }
}
