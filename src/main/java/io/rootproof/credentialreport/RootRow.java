package io.rootproof.credentialreport;

import io.rootproof.rootkey.KeyState;
import io.rootproof.rootkey.KeyStatement;
import io.rootproof.time.Rfc3339;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The row of the root user.
 *
 * @param header the report's column names
 * @param cells the row's cells as written, in the order of the header; fewer if the row is cut off
 */
public record RootRow(List<String> header, List<String> cells) {

    /** The cell of a column, without spaces around; null where the column or the cell is missing or blank. */
    public @Nullable String cell(String column) {
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            if (header.get(i).equalsIgnoreCase(column)) {
                String cell = cells.get(i).strip();
                return cell.isEmpty() ? null : cell;
            }
        }
        return null;
    }

    KeyStatement statement() {
        List<KeySlot> slots = slots();
        AdditionalCredentials additional = AdditionalCredentials.of(cell("additional_credentials_info"));
        List<KeySlot> present =
                slots.stream().filter(slot -> slot.state().isKeyPresent()).toList();
        if (!present.isEmpty()) {
            KeySlot worst =
                    present.stream().min(Comparator.comparing(KeySlot::state)).orElseThrow();
            return new KeyStatement(worst.state(), sentences(present), presentSince(present));
        }
        if (additional.state().isKeyPresent()) {
            return KeyStatement.of(additional.state(), additional.because());
        }
        return Stream.concat(
                        slots.stream().map(slot -> KeyStatement.of(slot.state(), slot.because())),
                        Stream.of(KeyStatement.of(additional.state(), additional.because())))
                .filter(statement -> statement.state() == KeyState.INDETERMINATE)
                .findFirst()
                .orElseGet(() -> KeyStatement.of(
                        KeyState.NO_KEY,
                        "Both key slots of <root_account> are clean: active is false and the other four columns are"
                                + " N/A."));
    }

    /** What each slot that holds a key says of it, in the order of slots; empty where neither does. */
    public List<KeyStatement> keys() {
        return slots().stream()
                .filter(slot -> slot.state().isKeyPresent())
                .map(slot -> new KeyStatement(slot.state(), slot.because(), slot.lastRotated()))
                .toList();
    }

    RootContext context() {
        KeySlot used = slots().stream()
                .filter(slot -> slot.lastUsed() != null)
                .max(Comparator.comparing(slot -> Objects.requireNonNull(slot.lastUsed())))
                .orElse(null);
        String mfa = cell("mfa_active");
        return new RootContext(
                mfa == null ? null : Tokens.bool(mfa),
                Rfc3339.parse(cell("user_creation_time")),
                cell("password_enabled"),
                Rfc3339.parse(cell("password_last_used")),
                used == null ? null : used.lastUsed(),
                used == null ? null : used.lastUsedRegion(),
                used == null ? null : used.lastUsedService());
    }

    private List<KeySlot> slots() {
        return List.of(new KeySlot(1, this), new KeySlot(2, this));
    }

    private static String sentences(List<KeySlot> slots) {
        return String.join(" ", slots.stream().map(KeySlot::because).toList());
    }

    private static @Nullable Instant presentSince(List<KeySlot> slots) {
        return slots.stream()
                .map(KeySlot::lastRotated)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
