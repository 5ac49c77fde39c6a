package io.rootproof.prevention.scp;

/**
 * The root user of a member account, as AWS knows it when it asks for an access key of its own.
 *
 * @param accountId 12 digits
 */
public record RootUser(String partition, String accountId) {

    /** {@code aws:PrincipalArn} of its requests. */
    String arn() {
        return "arn:" + partition + ":iam::" + accountId + ":root";
    }
}
