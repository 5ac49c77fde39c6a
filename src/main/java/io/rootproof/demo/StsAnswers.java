package io.rootproof.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What STS answers. The access key ids that it hands out end in the account's number, so that later calls tell whose they are. */
final class StsAnswers {

    static final String ACCESS_KEY_PREFIX = "ASIADEMO";

    private final Recording identity = Recording.of("sts/GetCallerIdentity.xml");
    private final Recording assumeRole = Recording.of("sts/AssumeRole.xml");
    private final Recording accessDenied = Recording.of("sts/AccessDenied.xml");

    String getCallerIdentity(DemoAccount account, String requestId) {
        return identity.fill(
                Map.of("account", account.accountId(), "partition", account.partition(), "request", requestId));
    }

    String assumeRole(DemoAccount account, String roleArn, Instant now, String requestId) {
        return assumeRole.fill(Map.of(
                "account", account.accountId(),
                "partition", account.partition(),
                "role", roleArn.substring(roleArn.lastIndexOf('/') + 1),
                "expiration", now.plus(Duration.ofHours(1)).toString(),
                "request", requestId));
    }

    String accessDenied(DemoAccount caller, String roleArn, String requestId) {
        return accessDenied.fill(Map.of(
                "caller", caller.accountId(), "partition", caller.partition(), "role", roleArn, "request", requestId));
    }
}
