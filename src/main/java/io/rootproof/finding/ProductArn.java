package io.rootproof.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who made a finding: {@code arn:aws:securityhub:eu-central-1::product/aws/securityhub}. Any product may send any
 * control id and any title into Security Hub; the product ARN is what it cannot choose.
 *
 * @param region empty where the ARN leaves it out
 * @param product such as {@code aws/securityhub}
 */
record ProductArn(String partition, String region, String product) {

    /** {@code aws}, {@code aws-us-gov}, {@code aws-cn}, and partitions that AWS may add by the same pattern. */
    static final String PARTITION = "(aws(?:-[a-z]+)*)";

    static final String SECURITY_HUB = "aws/securityhub";
    static final String PROWLER = "prowler/prowler";

    private static final Pattern ARN =
            Pattern.compile("arn:" + PARTITION + ":securityhub:([a-z0-9-]*):[0-9]*:product/([^/]+/[^/]+)");

    static @Nullable ProductArn of(@Nullable String text) {
        Matcher arn = ARN.matcher(text == null ? "" : text);
        return arn.matches() ? new ProductArn(arn.group(1), arn.group(2), arn.group(3)) : null;
    }
}
