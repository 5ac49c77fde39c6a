package io.rootproof.collection.aws;

import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.Source;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.iam.model.ListAccessKeysResponse;
import software.amazon.awssdk.services.sts.model.Credentials;

/** Asks a member account's root user itself which keys it has: the strongest evidence there is. */
record RootAuditGateway(AwsSession session, String account) {

    /** The most that AWS allows. */
    private static final int SECONDS = 900;

    void listKeys() throws CallFailed, InterruptedException {
        AwsCredentialsProvider root = assumeRoot();
        String region = session.connection().homeRegion();
        Answer<ListAccessKeysResponse> keys = session.calls()
                .call(
                        Api.LIST_ACCESS_KEYS,
                        region,
                        root,
                        with -> session.clients().iam(region).listAccessKeys(r -> r.overrideConfiguration(with)));
        session.received()
                .accept(new NewEvidence(
                        Source.ROOT_KEY_AUDIT,
                        Format.ACCESS_KEY_LIST_XML,
                        account,
                        session.connection().partition(),
                        null,
                        null,
                        Api.LIST_ACCESS_KEYS.operation(),
                        new RequestParameters()
                                .with("targetPrincipal", account)
                                .with("taskPolicyArn", taskPolicy())
                                .json(),
                        session.callerArn(),
                        keys.requestId(),
                        keys.receivedAt(),
                        keys.receivedAt(),
                        keys.body(),
                        null,
                        session.origin()));
    }

    private AwsCredentialsProvider assumeRoot() throws CallFailed, InterruptedException {
        // The global endpoint does not serve AssumeRoot: a Regional one is asked, as by all our STS calls.
        String region = session.connection().homeRegion();
        Credentials given = session.calls()
                .call(
                        Api.ASSUME_ROOT,
                        region,
                        session.credentials(),
                        with -> session.clients()
                                .sts(region)
                                .assumeRoot(r -> r.targetPrincipal(account)
                                        .taskPolicyArn(p -> p.arn(taskPolicy()))
                                        .durationSeconds(SECONDS)
                                        .overrideConfiguration(with)))
                .value()
                .credentials();
        return Roles.provider(Api.ASSUME_ROOT, region, given);
    }

    private String taskPolicy() {
        return "arn:" + session.connection().partition() + ":iam::aws:policy/root-task/IAMAuditRootUserCredentials";
    }
}
