package io.rootproof.prevention.scp;

import java.util.List;

/**
 * What a statement is about. AWS documents a user as the resource of {@code iam:CreateAccessKey}; what it takes for the
 * root user, who is none, it does not say. So a pattern counts as reaching the root user only where it reaches the root
 * user's ARN and every user of the account.
 *
 * @param inverted whether the statement is about everything else ({@code NotResource})
 */
record ScpResources(List<String> patterns, boolean inverted) {

    private static final String ANY_USER = ":user/any-name/of.a@user";

    Truth reach(RootUser root) {
        boolean every = patterns.stream().anyMatch(pattern -> isEvery(pattern, root));
        boolean some = patterns.stream().anyMatch(pattern -> isSome(pattern, root));
        if (inverted) {
            boolean iam = patterns.stream().anyMatch(ScpResources::mayBeOfIam);
            return every ? Truth.NO : iam ? Truth.UNSURE : Truth.YES;
        }
        return every ? Truth.YES : some ? Truth.UNSURE : Truth.NO;
    }

    String text() {
        return (inverted ? "NotResource " : "Resource ") + String.join(", ", patterns);
    }

    private static boolean isEvery(String pattern, RootUser root) {
        return Wildcards.matches(pattern, root.arn()) && Wildcards.matches(pattern, user(root));
    }

    /** A pattern with a variable may become anything. */
    private static boolean isSome(String pattern, RootUser root) {
        return pattern.contains("${")
                || Wildcards.matches(pattern, root.arn())
                || Wildcards.matches(pattern, user(root));
    }

    private static boolean mayBeOfIam(String pattern) {
        String[] parts = pattern.split(":", 6);
        return parts.length < 3 || pattern.contains("${") || Wildcards.matches(parts[2], "iam");
    }

    private static String user(RootUser root) {
        return root.arn().substring(0, root.arn().lastIndexOf(':')) + ANY_USER;
    }
}
