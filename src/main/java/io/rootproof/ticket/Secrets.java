package io.rootproof.ticket;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes secrets out of what people paste into tickets: a ticket is read by auditors, goes into bundles, and is never
 * deleted. What is taken out is gone before anything is stored.
 */
final class Secrets {

    static final String GONE = "[masked]";

    /** A secret access key has 40 characters, as a Git commit has, which is hexadecimal. */
    private static final Pattern SECRET_KEY =
            Pattern.compile("(?<![A-Za-z0-9/+=_-])(?=[A-Za-z0-9/+]*[A-Z])(?=[A-Za-z0-9/+]*[a-z])(?=[A-Za-z0-9/+]*[0-9])"
                    + "[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=_-])");

    private static final Pattern ACCESS_KEY_ID =
            Pattern.compile("\\b((?:AKIA|ASIA)[A-Z2-7]{4})[A-Z0-9]{8}([A-Z0-9]{4})\\b");

    /** Name and value, where the name says what the value is. */
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(\"?\\b(?:aws_?)?(?:secret_?access_?key|session_?token|password|passwd|passphrase|client_?secret|api_?key"
                    + "|private_?key)\\b\"?\\s{0,4}[:=]\\s{0,4}\"?)([^\\s\",;&]{4,})");

    private static final Pattern BEARER = Pattern.compile("(?i)(\\b(?:bearer|basic)\\s{1,4})([A-Za-z0-9._~+/=-]{16,})");

    private static final Pattern PRIVATE_KEY = Pattern.compile(
            "-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----.*?(?:-----END [A-Z ]{0,30}PRIVATE KEY-----|\\z)", Pattern.DOTALL);

    private Secrets() {}

    /** The text without them; the same text if there are none. */
    static String mask(String text) {
        String masked = PRIVATE_KEY.matcher(text).replaceAll(GONE);
        for (Pattern named : List.of(NAMED, BEARER)) {
            masked = named.matcher(masked).replaceAll(Secrets::valueGone);
        }
        masked = SECRET_KEY.matcher(masked).replaceAll(GONE);
        // Which key it was is worth knowing: the middle is enough to be of no use.
        return ACCESS_KEY_ID.matcher(masked).replaceAll("$1********$2");
    }

    /** The same for a text that has room for so many characters. */
    static String mask(String text, int most) {
        String masked = mask(text);
        return masked.length() <= most ? masked : masked.substring(0, most);
    }

    private static String valueGone(MatchResult found) {
        String value = found.group(2);
        return Matcher.quoteReplacement(found.group(1) + (value.startsWith("[masked") ? value : GONE));
    }
}
