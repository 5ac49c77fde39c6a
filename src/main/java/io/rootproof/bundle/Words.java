package io.rootproof.bundle;

import io.rootproof.assessment.Reason;
import io.rootproof.evidence.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** The codes of the data as people read them. */
final class Words {

    private Words() {}

    static String reason(String code) {
        return switch (Reason.valueOf(code)) {
            case ACTIVE_KEY -> "an active key exists";
            case INACTIVE_KEY -> "an inactive key exists";
            case KEY_PRESENT -> "a key exists";
            case NO_KEY -> "no key exists";
            case NO_EVIDENCE -> "no evidence";
            case STALE -> "evidence too old";
            case INDETERMINATE -> "evidence decides nothing";
            case ONLY_NO_ACTIVE_KEY -> "only active keys were looked for";
            case LIFECYCLE -> "the account is not active";
            case NO_ROOT_USER -> "the partition has no root user";
        };
    }

    static String source(String code) {
        return Source.valueOf(code).label();
    }

    /** {@code AWAITING_VERIFICATION} as {@code Awaiting verification}. */
    static String plain(String code) {
        String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** A share such as {@code 0.9876} as per cent, cut and never rounded up. */
    static String percent(String share) {
        return share.isEmpty()
                ? "\u2013"
                : new BigDecimal(share).movePointRight(2).setScale(1, RoundingMode.DOWN) + " %";
    }
}
