package io.rootproof.overview;

import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryMessages;
import io.rootproof.web.Words;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An order of the account list. The key is never null, so that reading on from a row needs no special cases; the
 * account id breaks ties.
 */
record AccountOrder(Key key, boolean descending) {

    static final AccountOrder BY_ID = new AccountOrder(Key.ACCOUNT_ID, false);
    static final AccountOrder WORST_FIRST = new AccountOrder(Key.RESULT, false);

    /** What a list may be ordered by, as an expression over {@code Account a} and {@code AccountStatus s}. */
    enum Key {
        ACCOUNT_ID("accountId", "a.accountId"),
        NAME("name", "lower(a.name)"),
        OU("ou", "lower(a.organizationalUnit)"),
        OWNER("owner", "coalesce(lower(a.owner), '')"),
        RESULT("result", EffectiveResult.RANK),
        OBSERVED_AT("observedAt", "coalesce(s.observedAt, {ts '1970-01-01 00:00:00Z'})");

        private final String text;
        private final String expression;

        Key(String text, String expression) {
            this.text = text;
            this.expression = expression;
        }

        String text() {
            return text;
        }

        String expression() {
            return expression;
        }

        /** The key of a row as it stands in a cursor, read back. */
        Object value(String written) {
            try {
                return switch (this) {
                    case RESULT -> Integer.valueOf(written);
                    case OBSERVED_AT -> Instant.parse(written);
                    default -> written;
                };
            } catch (NumberFormatException | DateTimeParseException tampered) {
                throw notOurs();
            }
        }
    }

    static AccountOrder parse(@Nullable String text, AccountOrder usual) {
        if (text == null) {
            return usual;
        }
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return Arrays.stream(Key.values())
                .filter(key -> key.text.equals(name))
                .findFirst()
                .map(key -> new AccountOrder(key, descending))
                .orElseThrow(() -> ProblemException.badRequest(Words.of(QueryMessages.class)
                        .notSortable(Arrays.stream(Key.values()).map(Key::text).collect(Collectors.joining(", ")))));
    }

    /** As it stands in a URL. */
    String text() {
        return (descending ? "-" : "") + key.text;
    }

    String orderBy() {
        String direction = descending ? " desc" : "";
        return key == Key.ACCOUNT_ID
                ? " order by a.accountId" + direction
                : " order by " + key.expression + direction + ", a.accountId" + direction;
    }

    /** The condition for what comes after the row with {@code :lastKey} and {@code :lastId}. */
    String beyond() {
        String sign = descending ? " < " : " > ";
        return key == Key.ACCOUNT_ID
                ? "a.accountId" + sign + ":lastId"
                : "(" + key.expression + sign + ":lastKey or (" + key.expression + " = :lastKey and a.accountId" + sign
                        + ":lastId))";
    }

    static ProblemException notOurs() {
        return ProblemException.badRequest(Words.of(QueryMessages.class).foreignCursor());
    }
}
