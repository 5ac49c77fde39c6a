package io.rootproof.credentialreport;

import io.rootproof.rootkey.CleanText;
import io.rootproof.rootkey.KeyState;
import io.rootproof.time.Rfc3339;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of the two places for an access key, with its five columns. Only five clean columns prove an empty place: IAM's
 * page says an inactive key shows N/A, observed reports show its date, so the other four columns are looked at as well.
 */
record KeySlot(int number, RootRow row) {

    // A Region or a service. Upper-case tokens, and an N/A that was cut short, are neither.
    private static final Pattern NAME = Pattern.compile("[a-z0-9][A-Za-z0-9 ._:-]*");
    private static final List<String> TOKENS = List.of("no_information", "not_supported");

    KeyState state() {
        Boolean active = active();
        if (Boolean.TRUE.equals(active)) {
            return KeyState.ACTIVE_KEY;
        }
        if (firstSet() != null) {
            return active == null ? KeyState.KEY_PRESENT : KeyState.INACTIVE_KEY;
        }
        return active == null || firstUnreadable() != null ? KeyState.INDETERMINATE : KeyState.NO_KEY;
    }

    String because() {
        return switch (state()) {
            case ACTIVE_KEY -> column("active") + " is true.";
            case INACTIVE_KEY ->
                column("active") + " is false, but " + firstSet() + " is " + shown(firstSet())
                        + ": the key exists, switched off.";
            case KEY_PRESENT ->
                column("active") + " cannot be read, but " + firstSet() + " is " + shown(firstSet())
                        + ": a key exists.";
            case NO_KEY, NO_ACTIVE_KEY -> "Key slot " + number + " is clean.";
            case INDETERMINATE ->
                (active() == null ? column("active") : firstUnreadable())
                        + " is missing, blank or unreadable, so the report decides nothing.";
        };
    }

    @Nullable
    Instant lastRotated() {
        return Rfc3339.parse(row.cell(column("last_rotated")));
    }

    @Nullable
    Instant lastUsed() {
        return Rfc3339.parse(row.cell(column("last_used_date")));
    }

    @Nullable
    String lastUsedRegion() {
        return row.cell(column("last_used_region"));
    }

    @Nullable
    String lastUsedService() {
        return row.cell(column("last_used_service"));
    }

    private @Nullable Boolean active() {
        String cell = row.cell(column("active"));
        return cell == null ? null : Tokens.bool(cell);
    }

    private @Nullable String firstSet() {
        return traces().stream().filter(this::isSet).findFirst().orElse(null);
    }

    private @Nullable String firstUnreadable() {
        return traces().stream()
                .filter(column -> !isSet(column) && !Tokens.isNotApplicable(row.cell(column)))
                .findFirst()
                .orElse(null);
    }

    private boolean isSet(String column) {
        String cell = row.cell(column);
        if (cell == null || Tokens.isNotApplicable(cell)) {
            return false;
        }
        boolean isDate = column.endsWith("_rotated") || column.endsWith("_date");
        return isDate
                ? Rfc3339.parse(cell) != null
                : NAME.matcher(cell).matches() && TOKENS.stream().noneMatch(cell::equalsIgnoreCase);
    }

    private List<String> traces() {
        return List.of(
                column("last_rotated"),
                column("last_used_date"),
                column("last_used_region"),
                column("last_used_service"));
    }

    private String column(String name) {
        return "access_key_" + number + "_" + name;
    }

    private String shown(@Nullable String column) {
        String cell = column == null ? null : row.cell(column);
        return cell == null ? "set" : CleanText.of(cell);
    }
}
