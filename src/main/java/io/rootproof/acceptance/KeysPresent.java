package io.rootproof.acceptance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rootproof.digest.Sha256;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jspecify.annotations.Nullable;

/**
 * The keys of an account as its current evidence shows them: what an approval pins. It holds nothing that changes while
 * the keys stay as they are, so no times of evidence, and one line per source, since Regions and standards repeat it.
 *
 * @param conflicting whether another current source says that there is no key
 * @param sources those that say that a key is there, by name; empty if none does
 */
@JsonPropertyOrder(alphabetic = true)
public record KeysPresent(String accountId, boolean conflicting, List<OfSource> sources) {

    /**
     * What one source says.
     *
     * @param state of its worst key
     * @param keys each of them, where the source tells them apart; null where it does not
     */
    @JsonPropertyOrder(alphabetic = true)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record OfSource(
            Source source, KeyState state, @Nullable List<Key> keys) {}

    /**
     * One key.
     *
     * @param made when it was created or last rotated, as RFC 3339; null where that is not said
     */
    @JsonPropertyOrder(alphabetic = true)
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Key(KeyState state, @Nullable String made) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    boolean none() {
        return sources.isEmpty();
    }

    /** How many keys there are at least. */
    int count() {
        return sources.stream()
                .mapToInt(source ->
                        source.keys() == null ? 1 : Math.max(1, source.keys().size()))
                .max()
                .orElse(0);
    }

    /** How many of them are known to be active. */
    int active() {
        return sources.stream()
                .mapToInt(source -> source.keys() == null
                        ? (source.state() == KeyState.ACTIVE_KEY ? 1 : 0)
                        : (int) source.keys().stream()
                                .filter(key -> key.state() == KeyState.ACTIVE_KEY)
                                .count())
                .max()
                .orElse(0);
    }

    /** Whether a source knows of a key that is switched off. */
    boolean anyInactive() {
        return sources.stream().anyMatch(source -> source.state() == KeyState.INACTIVE_KEY)
                || known().stream().anyMatch(key -> key.state() == KeyState.INACTIVE_KEY);
    }

    /** Every key that some source tells apart from others. */
    List<Key> known() {
        return sources.stream()
                .flatMap(source -> source.keys() == null ? Stream.<Key>empty() : source.keys().stream())
                .toList();
    }

    /** RFC 8785: one spelling only. */
    String canonical() {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(this)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException("The state of keys cannot be written as canonical JSON", e);
        }
    }

    /** SHA-256 of {@link #canonical}. */
    String digest() {
        return Sha256.hex(canonical());
    }

    /** Reads what {@link #canonical} wrote. */
    static KeysPresent read(String canonical) {
        try {
            return JSON.readValue(canonical, KeysPresent.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A pinned state of keys cannot be read", e);
        }
    }
}
