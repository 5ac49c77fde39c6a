package io.rootproof.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Addresses in the AWS console. Each partition has a console of its own; Security Hub's is one per Region, IAM's one per
 * partition. The console shows whichever account somebody is signed in to, so the address to sign in to comes first.
 */
public final class AwsConsole {

    private static final Pattern REGION = Pattern.compile("[a-z]{2}(-[a-z]{2,12}){1,2}-[0-9]{1,2}");

    private final String partition;
    private final String domain;
    private final String signIn;

    private AwsConsole(String partition, String domain, String signIn) {
        this.partition = partition;
        this.domain = domain;
        this.signIn = signIn;
    }

    /**
     * @param partition {@code aws}, {@code aws-us-gov} or {@code aws-cn}
     */
    public static AwsConsole of(String partition) {
        return switch (partition) {
            case "aws-us-gov" ->
                new AwsConsole(partition, "console.amazonaws-us-gov.com", "signin.amazonaws-us-gov.com");
            case "aws-cn" -> new AwsConsole(partition, "console.amazonaws.cn", "signin.amazonaws.cn");
            default -> new AwsConsole("aws", "console.aws.amazon.com", "signin.aws.amazon.com");
        };
    }

    /**
     * What to look at for one account.
     *
     * @param regions where Security Hub spoke of it; what is no Region of the partition is left out
     */
    public List<ConsoleLink> ofAccount(String accountId, List<String> regions) {
        List<ConsoleLink> links = new ArrayList<>(ofIam(accountId));
        for (String region : regions) {
            if (isRegion(region)) {
                links.add(findings(
                        region,
                        filter("AwsAccountId", accountId)
                                + encoded("&")
                                + filter("ComplianceSecurityControlId", "IAM.4")));
            }
        }
        return links;
    }

    /**
     * What to look at for one finding.
     *
     * @param findingId null if it is not known
     */
    public List<ConsoleLink> ofFinding(String accountId, @Nullable String region, @Nullable String findingId) {
        if (region == null || findingId == null || !isRegion(region)) {
            return ofAccount(accountId, region == null ? List.of() : List.of(region));
        }
        List<ConsoleLink> links = new ArrayList<>(ofIam(accountId));
        links.add(findings(region, filter("Id", findingId)));
        return links;
    }

    private List<ConsoleLink> ofIam(String accountId) {
        return List.of(
                new ConsoleLink(ConsoleLink.Kind.SIGN_IN, "https://" + accountId + "." + signIn + "/console", null),
                new ConsoleLink(
                        ConsoleLink.Kind.CREDENTIAL_REPORT, "https://" + domain + "/iam/home#/credential_report", null),
                new ConsoleLink(
                        ConsoleLink.Kind.ROOT_CREDENTIALS,
                        "https://" + domain + "/iam/home#/security_credentials",
                        null));
    }

    private ConsoleLink findings(String region, String search) {
        return new ConsoleLink(
                ConsoleLink.Kind.FINDING,
                "https://" + region + "." + domain + "/securityhub/home?region=" + region + "#/findings?search="
                        + search,
                region);
    }

    /** The console decodes a value of its filter twice: once as part of the address, once as part of the filter. */
    private static String filter(String field, String value) {
        return encoded(field + "=" + encoded("\\operator\\:EQUALS\\:" + value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A Region becomes part of a host name, and evidence is what others wrote. */
    private boolean isRegion(String region) {
        String its = region.startsWith("us-gov-") ? "aws-us-gov" : region.startsWith("cn-") ? "aws-cn" : "aws";
        return REGION.matcher(region).matches() && its.equals(partition);
    }
}
