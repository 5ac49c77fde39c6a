package io.rootproof.collection.aws;

import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import java.time.Clock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.sts.model.GetCallerIdentityResponse;

/**
 * One connection, open for one run.
 *
 * @param credentials of the connection's role; null for the collector's own
 * @param callerArn who AWS says we are
 * @param accountId the account that the collector runs in, or that its role is in
 * @param received takes evidence as it comes; called from many threads
 */
public record AwsSession(
        Connection connection,
        AwsClients clients,
        AwsCalls calls,
        @Nullable AwsCredentialsProvider credentials,
        String callerArn,
        String accountId,
        Origin origin,
        Consumer<NewEvidence> received) {

    /**
     * Finds out who we are, having taken on the connection's role if it has one.
     *
     * @param clock the run's
     * @throws CallFailed if there are no usable credentials: nothing can be collected then
     */
    public static AwsSession open(
            Connection connection, Transport transport, Clock clock, long runId, Consumer<NewEvidence> received)
            throws CallFailed, InterruptedException {
        return open(connection, transport, clock, Origin.run(runId), received);
    }

    /**
     * The same outside of a run.
     *
     * @param clock says what time it is
     */
    public static AwsSession open(
            Connection connection, Transport transport, Clock clock, Origin origin, Consumer<NewEvidence> received)
            throws CallFailed, InterruptedException {
        AwsClients clients = transport.clients(connection);
        AwsCalls calls = new AwsCalls(connection.name(), transport.pace(), clock);
        Roles roles = new Roles(connection, clients, calls, runOf(origin));
        AwsCredentialsProvider credentials =
                connection.roleArn() == null ? null : roles.take(connection.roleArn(), null);
        String region = connection.homeRegion();
        GetCallerIdentityResponse we = calls.call(
                        Api.GET_CALLER_IDENTITY,
                        region,
                        credentials,
                        with -> clients.sts(region).getCallerIdentity(r -> r.overrideConfiguration(with)))
                .value();
        return new AwsSession(connection, clients, calls, credentials, we.arn(), we.account(), origin, received);
    }

    /** Lists the organisation, and keeps the pages. */
    public OrganizationListing listOrganization() throws InterruptedException {
        return new OrganizationGateway(this).list();
    }

    /** What the organisation does against root keys: its features and its service control policies, both kept. */
    public PreventionGateway prevention() {
        return new PreventionGateway(this);
    }

    /** The findings of one Region. */
    public SecurityHubGateway securityHub(String region) {
        return new SecurityHubGateway(this, region);
    }

    /**
     * Goes into an account: with our own credentials into our own, else by its member role.
     *
     * @throws CallFailed if it does not let us in
     */
    public IamGateway enter(String account) throws CallFailed, InterruptedException {
        return new IamGateway(this, account, inside(account), callerIn(account));
    }

    /**
     * Goes into an account, as {@link #enter}, to look into its event history.
     *
     * @throws CallFailed if it does not let us in
     */
    public CloudTrailGateway trail(String account) throws CallFailed, InterruptedException {
        return new CloudTrailGateway(this, account, inside(account), callerIn(account));
    }

    private @Nullable AwsCredentialsProvider inside(String account) throws CallFailed, InterruptedException {
        return account.equals(accountId)
                ? credentials
                : roles().take(
                                "arn:" + connection.partition() + ":iam::" + account + ":role/"
                                        + connection.memberRoleName(),
                                credentials);
    }

    private String callerIn(String account) {
        return account.equals(accountId)
                ? callerArn
                : "arn:" + connection.partition() + ":sts::" + account + ":assumed-role/" + connection.memberRoleName()
                        + "/" + roles().sessionName();
    }

    /** Lists the keys of a member account's root user by a root session that may do nothing else. */
    public void auditRoot(String account) throws CallFailed, InterruptedException {
        new RootAuditGateway(this, account).listKeys();
    }

    private Roles roles() {
        return new Roles(connection, clients, calls, runOf(origin));
    }

    private static long runOf(Origin origin) {
        return origin.runId() == null ? 0 : origin.runId();
    }
}
