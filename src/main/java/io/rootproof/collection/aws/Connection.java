package io.rootproof.collection.aws;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One organisation, or one account, in one partition, and how it is reached.
 *
 * @param name as configured; marks the accounts that were listed through it
 * @param partition {@code aws}, {@code aws-us-gov} or {@code aws-cn}
 * @param regions Regions asked for Security Hub findings, the aggregation Region first; never empty
 * @param profile profile of the shared AWS configuration files; null for the default credential chain
 * @param roleArn role that the collector takes on first; null if its credentials serve as they are
 * @param memberRoleName role that is taken on in each account
 * @param externalId sent whenever a role is taken on; null for none
 * @param rootAudit whether root's keys are listed by a root session of the audit task policy
 * @param prevention whether the organisation's features and service control policies are read
 */
public record Connection(
        String name,
        String partition,
        List<String> regions,
        @Nullable String profile,
        @Nullable String roleArn,
        String memberRoleName,
        @Nullable String externalId,
        boolean rootAudit,
        boolean prevention) {

    public Connection {
        regions = List.copyOf(regions);
    }

    /** Where global services of the partition are asked. */
    public String homeRegion() {
        return regions.getFirst();
    }

    /** China's partition has no root user that could hold a key: its accounts are listed, and nothing is read. */
    public boolean hasRootUsers() {
        return !partition.equals("aws-cn");
    }
}
