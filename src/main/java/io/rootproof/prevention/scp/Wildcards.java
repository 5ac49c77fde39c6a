package io.rootproof.prevention.scp;

import java.util.Locale;

/** Patterns as policies write them: {@code *} is any text, {@code ?} any one character. */
final class Wildcards {

    private Wildcards() {}

    static boolean matchesIgnoringCase(String pattern, String text) {
        return matches(pattern.toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT));
    }

    /** In time that grows with the product of the lengths at most, whatever the pattern. */
    static boolean matches(String pattern, String text) {
        int at = 0;
        int read = 0;
        int star = -1;
        int readAtStar = 0;
        while (read < text.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                readAtStar = read;
            } else if (at < pattern.length()
                    && (pattern.charAt(at) == '?' || pattern.charAt(at) == text.charAt(read))) {
                at++;
                read++;
            } else if (star >= 0) {
                at = star + 1;
                read = ++readAtStar;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }

    /** An ARN's six parts are compared each by itself, so that a star never reaches over a colon of the first five. */
    static boolean matchesArn(String pattern, String arn) {
        String[] wanted = pattern.split(":", 6);
        String[] given = arn.split(":", 6);
        if (wanted.length != 6 || given.length != 6) {
            return false;
        }
        for (int i = 0; i < 6; i++) {
            if (!matches(wanted[i], given[i])) {
                return false;
            }
        }
        return true;
    }
}
