package io.rootproof.account;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of an AWS account.
 *
 * @param value exactly 12 digits; leading zeros belong to it
 */
public record AccountId(String value) {

    private static final Pattern TWELVE_DIGITS = Pattern.compile("[0-9]{12}");

    public AccountId {
        if (!TWELVE_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("An AWS account id has exactly 12 digits.");
        }
    }

    /** The id, or empty where the text is not one. */
    public static Optional<AccountId> parse(@Nullable String text) {
        return text != null && TWELVE_DIGITS.matcher(text).matches()
                ? Optional.of(new AccountId(text))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
