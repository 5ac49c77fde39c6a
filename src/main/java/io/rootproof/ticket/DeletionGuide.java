package io.rootproof.ticket;

import io.quarkus.qute.TemplateData;
import io.rootproof.account.Account;

/**
 * How the key of one account's root user is deleted, by people and elsewhere: Rootproof reads, and holds no permission to
 * change an account.
 *
 * @param way which ways there are
 * @param sessionsKnown whether a root session has listed this account's keys already, so that centralised root access works
 * @param region whose STS is asked: the global endpoint serves no root sessions
 */
@TemplateData
record DeletionGuide(String accountId, String partition, Way way, boolean sessionsKnown, String region) {

    /** By kind of account. */
    enum Way {
        /** By a root session of the organisation, or by signing in as root. */
        MEMBER,
        /** By signing in as root alone: root sessions reach member accounts only. */
        MANAGEMENT,
        /** With the key itself: root cannot sign in to the console of GovCloud. */
        GOVCLOUD,
        /** There is no root user. */
        NONE
    }

    static DeletionGuide of(Account account, boolean sessionsKnown, String region) {
        Way way = switch (account.partition) {
            case "aws" -> account.management ? Way.MANAGEMENT : Way.MEMBER;
            case "aws-us-gov" -> Way.GOVCLOUD;
            default -> Way.NONE;
        };
        return new DeletionGuide(account.accountId, account.partition, way, sessionsKnown, region);
    }

    public boolean isMember() {
        return way == Way.MEMBER;
    }

    public boolean isGovCloud() {
        return way == Way.GOVCLOUD;
    }

    public boolean isOffered() {
        return way != Way.NONE;
    }

    public boolean isManagement() {
        return way == Way.MANAGEMENT;
    }

    /** Takes on the root user for this one task, and puts the credentials where the next commands find them. */
    public String openSession() {
        return """
                read -r AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN <<< "$(aws sts assume-root \\
                  --region %s \\
                  --target-principal %s \\
                  --task-policy-arn arn=arn:%s:iam::aws:policy/root-task/IAMDeleteRootUserCredentials \\
                  --duration-seconds 900 \\
                  --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text)"
                export AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN""".formatted(region, accountId, partition);
    }

    public String useTheKey() {
        return """
                export AWS_ACCESS_KEY_ID=…       # the root user's own key
                export AWS_SECRET_ACCESS_KEY=…
                export AWS_REGION=%s""".formatted(region);
    }

    /** Without {@code --user-name}: root is no IAM user, and whoever calls is meant. */
    public String delete() {
        return """
                aws sts get-caller-identity          # must say arn:%s:iam::%s:root
                aws iam list-access-keys
                aws iam delete-access-key --access-key-id AKIA…   # once for each key of the list""".formatted(partition, accountId);
    }

    public String verify() {
        return isGovCloud()
                ? "aws iam get-account-summary --query SummaryMap.AccountAccessKeysPresent   # by another role: must say 0"
                : """
                aws iam list-access-keys             # must list nothing
                unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY AWS_SESSION_TOKEN""";
    }

    /** Looking into the event history by hand. */
    public String lookUp() {
        return "aws cloudtrail lookup-events --region " + region
                + " --lookup-attributes AttributeKey=Username,AttributeValue=root --max-items 200";
    }
}
