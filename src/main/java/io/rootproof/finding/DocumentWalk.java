package io.rootproof.finding;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import io.rootproof.rootkey.UnreadableDocument;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One pass over a document, token by token, telling where each finding starts and ends. */
final class DocumentWalk implements AutoCloseable {

    // The parser's own bound lies above the bound for one finding, so that one bad finding does not spoil the document.
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(4 * FindingDocument.DEEPEST_FINDING)
                    .build())
            .enable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private static final int MOST_WRAPPER_FIELDS = 100;

    private final StrictTokens tokens;
    private final int mark;
    private final ElementVisitor visitor;
    private long elements;

    /** @param mark bytes of byte order mark to skip; the parser would skip them too, but its offsets would not count them */
    DocumentWalk(InputStream in, int mark, ElementVisitor visitor) throws IOException {
        in.skipNBytes(mark);
        JsonParser parser = JSON.createParser(in);
        this.tokens = new StrictTokens(parser);
        this.mark = mark;
        this.visitor = visitor;
    }

    long asff() throws IOException {
        JsonToken first = firstToken();
        if (first == JsonToken.START_ARRAY) {
            elementsOfArray("");
        } else if (first != JsonToken.START_OBJECT || !wrappedIn("", "Findings")) {
            throw new UnreadableDocument(
                    "This JSON holds no findings where they are expected: an object with a Findings"
                            + " array, a bare array, or an EventBridge event with detail.findings. Choose the kind that fits the"
                            + " file.");
        }
        if (tokens.next() != null) {
            throw new UnreadableDocument("After the end of the findings, at " + tokens.place()
                    + ", more text follows. Import one document at a time.");
        }
        return elements;
    }

    long ocsf() throws IOException {
        JsonToken first = firstToken();
        if (first == JsonToken.START_ARRAY) {
            elementsOfArray("");
            if (tokens.next() != null) {
                throw new UnreadableDocument("After the end of the array, at " + tokens.place()
                        + ", more text follows. Import one document at a time.");
            }
            return elements;
        }
        for (JsonToken token = first; token != null; token = tokens.next()) {
            if (token != JsonToken.START_OBJECT) {
                throw new UnreadableDocument("An OCSF finding is an object; in line " + tokens.line()
                        + " stands something else. Choose the kind that fits the file.");
            }
            element("line " + tokens.line(), token);
        }
        return elements;
    }

    private JsonToken firstToken() throws IOException {
        JsonToken first = tokens.next();
        if (first == null) {
            throw new UnreadableDocument("The document is empty. Take it from its source again.");
        }
        return first;
    }

    /** Walks the fields of an object and answers whether the findings were among them. */
    private boolean wrappedIn(String path, String field) throws IOException {
        boolean found = false;
        Set<String> seen = new HashSet<>();
        while (tokens.next() != JsonToken.END_OBJECT) {
            String name = tokens.name();
            if (!seen.add(name) || seen.size() > MOST_WRAPPER_FIELDS) {
                throw new UnreadableDocument(
                        path,
                        "The object around the findings has a field twice, or too many fields, at " + tokens.place()
                                + ". Take the document from its source again.");
            }
            JsonToken value = tokens.next();
            if (name.equals(field) && value == JsonToken.START_ARRAY) {
                elementsOfArray(path + "/" + field);
                found = true;
            } else if (path.isEmpty() && name.equals("detail") && value == JsonToken.START_OBJECT) {
                found |= wrappedIn("/detail", "findings");
            } else {
                tokens.skip();
            }
        }
        return found;
    }

    private void elementsOfArray(String path) throws IOException {
        int index = 0;
        for (JsonToken token = tokens.next(); token != JsonToken.END_ARRAY; token = tokens.next()) {
            element(path + "/" + index++, Objects.requireNonNull(token));
        }
    }

    private void element(String pointer, JsonToken token) throws IOException {
        elements++;
        long start = tokens.start();
        String flaw = flawOf(token);
        long length = tokens.end() - start;
        if (flaw == null && length > FindingDocument.LARGEST_FINDING) {
            flaw = "This finding has %,d bytes; at most %,d are read."
                    .formatted(length, FindingDocument.LARGEST_FINDING);
        }
        visitor.element(pointer, start + mark, length, flaw);
    }

    private @Nullable String flawOf(JsonToken token) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            return tokens.skipStrictly(FindingDocument.DEEPEST_FINDING);
        }
        tokens.skip();
        return "A finding is a JSON object; this is something else.";
    }

    @Override
    public void close() throws IOException {
        tokens.close();
    }
}
