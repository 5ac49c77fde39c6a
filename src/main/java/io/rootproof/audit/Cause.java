package io.rootproof.audit;

import io.quarkus.qute.TemplateData;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import java.time.Duration;

/**
 * Uncovered time of one cause.
 *
 * @param result FAILED or UNKNOWN
 * @param accounts how many have some
 */
@TemplateData
record Cause(Result result, Reason reason, int accounts, Duration time) {

    public String exact() {
        return Share.exact(time);
    }
}
