package io.rootproof.collection.aws;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.organizations.OrganizationsClient;
import software.amazon.awssdk.services.securityhub.SecurityHubClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * The SDK's clients of one connection. One client serves all accounts, since the credentials go with each request:
 * building a client costs milliseconds, and there can be ten thousand accounts.
 */
final class AwsClients {

    private final Transport transport;
    private final AwsCredentialsProvider credentials;
    private final Map<String, Object> built = new ConcurrentHashMap<>();

    AwsClients(Transport transport, AwsCredentialsProvider credentials) {
        this.transport = transport;
        this.credentials = credentials;
    }

    StsClient sts(String region) {
        return (StsClient) built.computeIfAbsent("sts " + region, key -> build(StsClient.builder(), region));
    }

    IamClient iam(String region) {
        return (IamClient) built.computeIfAbsent("iam " + region, key -> build(IamClient.builder(), region));
    }

    OrganizationsClient organizations(String region) {
        return (OrganizationsClient)
                built.computeIfAbsent("organizations " + region, key -> build(OrganizationsClient.builder(), region));
    }

    SecurityHubClient securityHub(String region) {
        return (SecurityHubClient)
                built.computeIfAbsent("securityhub " + region, key -> build(SecurityHubClient.builder(), region));
    }

    CloudTrailClient cloudTrail(String region) {
        return (CloudTrailClient)
                built.computeIfAbsent("cloudtrail " + region, key -> build(CloudTrailClient.builder(), region));
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C build(B builder, String region) {
        transport.configure(builder);
        return builder.region(Region.of(region))
                .credentialsProvider(credentials)
                .httpClient(transport.http())
                .build();
    }
}
