package io.rootproof.overview;

import io.rootproof.account.AccountChange;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One change of an account in words. */
record ChangeLine(Instant at, String what, String actor, String reason) {

    static ChangeLine of(AccountChange change) {
        return new ChangeLine(change.effectiveAt, what(change), change.actor, change.reason);
    }

    private static String what(AccountChange change) {
        return switch (change.field) {
            case NAME -> "Name: " + fromTo(change.fromValue, change.toValue);
            case ORGANIZATIONAL_UNIT -> "Organisational unit: " + fromTo(change.fromValue, change.toValue);
            case LIFECYCLE -> "Lifecycle: " + fromTo(words(change.fromValue), words(change.toValue));
            case SCOPE -> "true".equals(change.toValue) ? "In scope" : "Out of scope";
            case OWNER -> "Owner: " + fromTo(change.fromValue, change.toValue);
            case LISTED -> "true".equals(change.toValue) ? "Named by an inventory" : "No longer in an inventory";
        };
    }

    private static String fromTo(@Nullable String from, @Nullable String to) {
        return from == null || from.isEmpty() ? shown(to) : shown(from) + " → " + shown(to);
    }

    private static String shown(@Nullable String value) {
        return value == null || value.isEmpty() ? "none" : value;
    }

    private static @Nullable String words(@Nullable String constant) {
        return constant == null ? null : constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
