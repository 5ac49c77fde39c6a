package io.rootproof.collection.aws;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.services.sts.model.Credentials;

/** Takes on roles. The session's name shows in the other account's CloudTrail which run it was, or that it was a hunt (run 0). */
record Roles(Connection connection, AwsClients clients, AwsCalls calls, long runId) {

    /** The most that a role taken on from a role may have; enough for the slowest run. */
    private static final int SECONDS = 3600;

    String sessionName() {
        return runId == 0 ? "rootproof-hunt" : "rootproof-run-" + runId;
    }

    /**
     * @param with whose credentials take on the role; null for the collector's own
     */
    AwsCredentialsProvider take(String roleArn, @Nullable AwsCredentialsProvider with)
            throws CallFailed, InterruptedException {
        String region = connection.homeRegion();
        Credentials given = calls.call(
                        Api.ASSUME_ROLE,
                        region,
                        with,
                        configuration -> clients.sts(region)
                                .assumeRole(r -> r.roleArn(roleArn)
                                        .roleSessionName(sessionName())
                                        .externalId(connection.externalId())
                                        .durationSeconds(SECONDS)
                                        .overrideConfiguration(configuration)))
                .value()
                .credentials();
        return provider(Api.ASSUME_ROLE, region, given);
    }

    static AwsCredentialsProvider provider(Api api, String region, @Nullable Credentials given) throws CallFailed {
        if (given == null || given.accessKeyId() == null || given.secretAccessKey() == null) {
            throw new CallFailed(api, region, "MalformedResponse", "The answer holds no credentials.");
        }
        return StaticCredentialsProvider.create(
                AwsSessionCredentials.create(given.accessKeyId(), given.secretAccessKey(), given.sessionToken()));
    }
}
