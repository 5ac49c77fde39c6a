package io.rootproof.prevention;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one organisation does against root keys.
 *
 * @param managementAccountId which policies never bind; null if nobody said which it is
 * @param attemptedAt when it was last read, or tried to
 * @param readAt when policies were last read as a whole; null if they never were
 * @param featuresEvidenceId record of the answer about features; null if there was none
 * @param policiesSeen how many service control policies there are, those of other things included
 * @param policies those that deny root keys, or may do so
 */
public record OrganizationItem(
        String connection,
        String partition,
        @Nullable String managementAccountId,
        Instant attemptedAt,
        @Nullable Instant readAt,
        @Nullable Long runId,
        Flag rootCredentialsManagement,
        Flag rootSessions,
        @Nullable Long featuresEvidenceId,
        int policiesSeen,
        List<PolicySpeaking> policies) {

    static OrganizationItem of(PreventionReading newest, @Nullable PreventionReading judged) {
        return new OrganizationItem(
                newest.connection,
                newest.partition,
                newest.managementAccountId,
                newest.readAt,
                judged == null ? null : judged.readAt,
                newest.runId,
                newest.rootCredentialsManagement,
                newest.rootSessions,
                newest.featuresEvidenceId,
                judged == null ? 0 : judged.policiesSeen,
                judged == null ? List.of() : judged.speaking());
    }

    /** Whether the last attempt brought no whole reading of the policies. */
    @JsonIgnore
    public boolean isFailed() {
        return readAt == null || attemptedAt.isAfter(readAt);
    }
}
