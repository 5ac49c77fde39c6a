package io.rootproof.audit;

import io.quarkus.qute.TemplateData;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A sample, as it was taken.
 *
 * @param asked the day or instant as it was asked for
 * @param at the instant that the answer is about
 * @param knownAt what was learned after this is not in it
 * @param choice how it came to this account and time
 * @param rule why, as a sentence
 * @param evidence records that the rule rests on, with the digests of their payloads
 */
@TemplateData
public record SampleAnswer(
        String id,
        String accountId,
        String asked,
        Instant at,
        Instant knownAt,
        String takenBy,
        String choice,
        String note,
        Result result,
        Reason reason,
        boolean conflicting,
        String rule,
        List<SampleEvidence> evidence) {

    /** Whether a day was asked for, which is answered by its worst moment. */
    public boolean day() {
        return asked.length() == LocalDate.EPOCH.toString().length();
    }

    static SampleAnswer of(AuditSample sample) {
        return new SampleAnswer(
                String.valueOf(sample.id),
                sample.accountId,
                sample.asked,
                sample.at,
                sample.knownAt,
                sample.takenBy,
                sample.choice,
                sample.note,
                sample.result,
                sample.reason,
                sample.conflicting,
                sample.rule,
                sample.records());
    }
}
