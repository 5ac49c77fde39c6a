package io.rootproof.finding;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.rootproof.rootkey.CleanText;
import io.rootproof.rootkey.UnreadableDocument;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parser's tokens, its complaints turned into sentences, and its silence on duplicate fields broken. */
record StrictTokens(JsonParser parser) implements AutoCloseable {

    // Bounds the memory for the names of one finding; a large real one has a few hundred.
    private static final int MOST_FIELDS = 20_000;

    @Nullable
    JsonToken next() throws IOException {
        try {
            return parser.nextToken();
        } catch (JsonEOFException e) {
            throw new UnreadableDocument(
                    "", "The document ends in the middle, at " + place() + ". Take it from its source again.", e);
        } catch (StreamConstraintsException | IllegalStateException e) {
            throw new UnreadableDocument(
                    "", "The document is nested too deeply or has names that no finding has, at " + place() + ".", e);
        } catch (JacksonException e) {
            throw new UnreadableDocument(
                    "",
                    "The document is not valid JSON in UTF-8, at " + place() + ": "
                            + CleanText.of(String.valueOf(e.getOriginalMessage()))
                            + ". Take it from its source again, unchanged.",
                    e);
        }
    }

    String name() throws IOException {
        return parser.currentName();
    }

    /** Offset of the first byte of the current token. */
    long start() {
        return parser.currentTokenLocation().getByteOffset();
    }

    /** Offset after the last byte of the current token, if that closes an object or array. */
    long end() {
        return parser.currentLocation().getByteOffset();
    }

    int line() {
        return parser.currentTokenLocation().getLineNr();
    }

    String place() {
        JsonLocation at = parser.currentLocation();
        return "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /** Moves to the end of the current value. */
    void skip() throws IOException {
        int open = 0;
        for (JsonToken token = parser.currentToken(); ; token = next()) {
            if (token == null) {
                return;
            }
            open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (open <= 0) {
                return;
            }
        }
    }

    /**
     * Moves to the end of the current object.
     *
     * @return the first thing that is wrong inside, as a sentence; null if nothing is
     */
    @Nullable
    String skipStrictly(int deepest) throws IOException {
        String flaw = null;
        int fields = 0;
        int depth = 1;
        Deque<Set<String>> names = new ArrayDeque<>();
        names.push(new HashSet<>());
        while (depth > 0 && flaw == null) {
            JsonToken token = next();
            if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
                depth++;
                names.push(new HashSet<>());
                if (depth > deepest) {
                    flaw = "This finding is nested deeper than " + deepest + " levels.";
                }
            } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                depth--;
                names.pop();
            } else if (token == JsonToken.FIELD_NAME) {
                if (!names.element().add(name())) {
                    flaw = "This finding has the field " + CleanText.of(name()) + " twice in one object, so what it"
                            + " says depends on who reads it.";
                } else if (++fields > MOST_FIELDS) {
                    flaw = "This finding has more than " + MOST_FIELDS + " fields.";
                }
            }
        }
        while (depth > 0) {
            JsonToken token = Objects.requireNonNull(next());
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        }
        return flaw;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
