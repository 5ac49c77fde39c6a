package io.rootproof.acceptance;

import io.rootproof.acceptance.KeysPresent.Key;
import io.rootproof.acceptance.KeysPresent.OfSource;
import io.rootproof.acceptance.ToldAcceptance.Event;
import io.rootproof.time.Rfc3339;
import io.rootproof.web.FormErrors;
import io.rootproof.web.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one exception shows.
 *
 * @param viewer user name of whoever looks
 * @param mayDecide whether the viewer's role decides on requests
 * @param reason what was typed, and refused
 */
record AcceptanceView(
        ToldAcceptance told, String viewer, boolean mayAsk, boolean mayDecide, String reason, FormErrors errors) {

    /**
     * One line about keys.
     *
     * @param made when the key was made; null where that is not said
     */
    record KeyLine(String words, @Nullable Instant made) {}

    /** What one source says of them. */
    record SourceLine(String source, List<KeyLine> keys) {}

    public AcceptanceAnswer exception() {
        return told.exception();
    }

    public boolean isWaiting() {
        return exception().state() == AcceptanceState.REQUESTED;
    }

    /** Whether the viewer asked for it. */
    public boolean isOwn() {
        return viewer.equalsIgnoreCase(exception().requestedBy());
    }

    public boolean isDecidable() {
        return isWaiting() && mayDecide && !isOwn();
    }

    public boolean isWithdrawable() {
        return isWaiting() && mayAsk && isOwn();
    }

    public boolean isRevocable() {
        AcceptanceState state = exception().state();
        return (state == AcceptanceState.IN_FORCE || state == AcceptanceState.APPROVED)
                && (mayDecide || (mayAsk && isOwn()));
    }

    /** Whether the keys are other ones than those that are pinned. */
    public boolean isChanged() {
        return told.currentState() != null
                && !told.currentState().digest().equals(exception().stateDigest());
    }

    /** Whether an approval pinned the keys. */
    public boolean isPinnedByApproval() {
        return told.events().stream().anyMatch(event -> event.type() == AcceptanceEventType.APPROVED);
    }

    public List<SourceLine> pinned() {
        return lines(told.pinned());
    }

    public List<SourceLine> current() {
        return told.currentState() == null
                ? List.of()
                : lines(told.currentState().keys());
    }

    public boolean isPinnedConflicting() {
        return told.pinned().conflicting();
    }

    public boolean isCurrentConflicting() {
        return told.currentState() != null && told.currentState().keys().conflicting();
    }

    /** The newest first. */
    public List<Event> events() {
        return told.events().reversed();
    }

    private static List<SourceLine> lines(KeysPresent keys) {
        AcceptanceMessages words = Words.of(AcceptanceMessages.class);
        return keys.sources().stream()
                .map(source -> new SourceLine(words.source(source.source()), lines(source, words)))
                .toList();
    }

    private static List<KeyLine> lines(OfSource source, AcceptanceMessages words) {
        List<Key> keys = source.keys();
        return keys == null
                ? List.of(new KeyLine(words.keyUncounted(words.keyState(source.state())), null))
                : keys.stream().map(key -> line(key, words)).toList();
    }

    private static KeyLine line(Key key, AcceptanceMessages words) {
        Instant made = Rfc3339.parse(key.made());
        String state = words.keyState(key.state());
        String shown = state.substring(0, 1).toUpperCase(Locale.ROOT) + state.substring(1);
        return new KeyLine(made == null ? words.keyListed(shown) : words.keyMade(shown), made);
    }
}
