package io.rootproof.prevention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of an organisation brought.
 *
 * @param connection as configured
 * @param managementAccountId null if nobody said which it is
 * @param featuresEvidenceId record of the answer about features; null if there was none
 * @param policies every service control policy; null unless all of them, their attachments and the tree were read
 * @param above from the root down, what is above each account and then the account itself
 */
public record OrganizationRead(
        String connection,
        String partition,
        @Nullable String managementAccountId,
        @Nullable Long runId,
        Instant at,
        Flag rootCredentialsManagement,
        Flag rootSessions,
        @Nullable Long featuresEvidenceId,
        @Nullable List<PolicyRead> policies,
        Map<String, List<Place>> above) {

    public OrganizationRead {
        policies = policies == null ? null : List.copyOf(policies);
        above = Map.copyOf(above);
    }
}
