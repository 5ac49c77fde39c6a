package io.rootproof.finding;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The control, under each name that Security Hub gives it. Numbers alone mislead: "1.4" is this control in CIS 1.4.0,
 * key rotation in 1.2.0 and root MFA in 5.0.0; {@code PCI.IAM.4} is MFA as well. So only whole generator ids count.
 */
public final class Iam4 {

    /** The control id since consolidated control findings exist; also the id in the filter of {@code GetFindings}. */
    public static final String CONTROL_ID = "IAM.4";

    // ASCII case only: by Unicode rules a dotless i would equal I.
    private static final Pattern CONTROL = Pattern.compile("IAM\\.4", Pattern.CASE_INSENSITIVE);

    private static final String CIS_1_2_0 = ":securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0/rule/1.12";

    private static final Pattern CIS_1_2_0_GENERATOR =
            Pattern.compile("arn:" + ProductArn.PARTITION + Pattern.quote(CIS_1_2_0));

    private static final List<String> GENERATORS = List.of(
            "security-control/IAM.4",
            "cis-aws-foundations-benchmark/v/1.4.0/1.4",
            "cis-aws-foundations-benchmark/v/3.0.0/1.4",
            "cis-aws-foundations-benchmark/v/5.0.0/1.3",
            "aws-foundational-security-best-practices/v/1.0.0/IAM.4",
            "pci-dss/v/3.2.1/PCI.IAM.1",
            "service-managed-aws-control-tower/v/1.0.0/IAM.4");

    private static final Pattern STANDARD =
            Pattern.compile("(?:arn:[^/]*:ruleset/)?([a-z0-9-]{1,80}/v/[0-9.]{1,20})/.*", Pattern.DOTALL);

    private Iam4() {}

    /**
     * Every {@code GeneratorId} of the control in a partition, for the query that finds findings without a control id.
     *
     * @param partition {@code aws}, {@code aws-us-gov}, {@code aws-cn}
     */
    public static List<String> generatorIds(String partition) {
        return Stream.concat(Stream.of("arn:" + partition + CIS_1_2_0), GENERATORS.stream())
                .toList();
    }

    static boolean isControlId(String securityControlId) {
        return CONTROL.matcher(securityControlId).matches();
    }

    static boolean isGenerator(String generatorId) {
        return GENERATORS.contains(generatorId)
                || CIS_1_2_0_GENERATOR.matcher(generatorId).matches();
    }

    static @Nullable String standardOf(@Nullable String generatorId) {
        if (generatorId == null) {
            return null;
        }
        Matcher standard = STANDARD.matcher(generatorId);
        return standard.matches() ? standard.group(1) : null;
    }
}
