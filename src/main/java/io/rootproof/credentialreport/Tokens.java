package io.rootproof.credentialreport;

import org.jspecify.annotations.Nullable;

/** The words of a report; IAM's page and IAM's reports do not agree on their case. */
final class Tokens {

    private Tokens() {}

    static @Nullable Boolean bool(String cell) {
        if (cell.equalsIgnoreCase("true")) {
            return Boolean.TRUE;
        }
        return cell.equalsIgnoreCase("false") ? Boolean.FALSE : null;
    }

    static boolean isNotApplicable(@Nullable String cell) {
        return "N/A".equalsIgnoreCase(cell);
    }
}
