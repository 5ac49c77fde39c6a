package io.rootproof.collection.aws;

import io.rootproof.collection.aws.AwsConfig.ConnectionSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Says what is wrong with a connection's settings before AWS has to. */
record ConnectionCheck(String name, ConnectionSettings settings, List<String> regions) {

    private static final Map<String, Pattern> REGIONS = Map.of(
            "aws", Pattern.compile("(?!us-gov-|cn-)[a-z]{2}(-[a-z]+)+-[0-9]{1,2}"),
            "aws-us-gov", Pattern.compile("us-gov-[a-z]+-[0-9]{1,2}"),
            "aws-cn", Pattern.compile("cn-[a-z]+-[0-9]{1,2}"));

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern ROLE_NAME = Pattern.compile("[A-Za-z0-9+=,.@_/-]{1,128}");
    private static final Pattern EXTERNAL_ID = Pattern.compile("[A-Za-z0-9+=,.@:_/-]{2,1224}");

    /** What to change, each a sentence that begins with the setting's name; empty if all is well. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (!NAME.matcher(name).matches()) {
            problems.add(setting("") + " is no usable name: take 1 to 64 letters, digits, - and _.");
        }
        Pattern region = REGIONS.get(settings.partition());
        if (region == null) {
            problems.add(
                    setting(".partition") + " must be aws, aws-us-gov or aws-cn, not " + settings.partition() + ".");
        } else {
            regions.stream()
                    .filter(r -> !region.matcher(r).matches())
                    .forEach(r -> problems.add(setting(".regions") + " names " + r + ", which is no Region of "
                            + settings.partition() + "."));
        }
        if (regions.isEmpty()) {
            problems.add(setting(".regions") + " is missing, and so is AWS_REGION: name at least one Region.");
        }
        settings.roleArn()
                .filter(arn -> !arn.matches("arn:" + Pattern.quote(settings.partition()) + ":iam::[0-9]{12}:role/.+"))
                .ifPresent(arn -> problems.add(
                        setting(".role-arn") + " is not the ARN of a role in partition " + settings.partition() + "."));
        if (!ROLE_NAME.matcher(settings.memberRoleName()).matches()) {
            problems.add(setting(".member-role-name") + " is not the name of an IAM role.");
        }
        settings.externalId()
                .filter(id -> !EXTERNAL_ID.matcher(id).matches())
                .ifPresent(id -> problems.add(
                        setting(".external-id") + " must have 2 to 1224 letters, digits and + = , . @ : / _ -."));
        return problems;
    }

    private String setting(String key) {
        return "rootproof.aws.connections." + name + key;
    }
}
