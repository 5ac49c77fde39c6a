package io.rootproof.credentialreport;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whose row it is: {@code arn:aws:iam::111122223333:root} or {@code …:user/some/path/name}.
 *
 * @param resource {@code root} for the root user; a user who is named root reads {@code user/root}
 */
public record IamArn(String partition, String accountId, String resource) {

    private static final Pattern ARN = Pattern.compile("arn:(aws(?:-[a-z]+)*):iam::([0-9]{12}):(root|user/.+)");

    static @Nullable IamArn of(@Nullable String text) {
        Matcher arn = ARN.matcher(text == null ? "" : text);
        return arn.matches() ? new IamArn(arn.group(1), arn.group(2), arn.group(3)) : null;
    }
}
