package io.rootproof.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.rootproof.evidence.ReadablePayload.Line;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Indents JSON token by token: no tree is built, so that doubled names, number formats and the order stay as they are.
 */
final class JsonLines {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int DEEPEST_INDENT = 40;

    private final Set<String> deciding;
    private final List<Line> lines = new ArrayList<>();
    private int depth;
    private boolean afterValue;

    private JsonLines(Set<String> deciding) {
        this.deciding = deciding;
    }

    static List<Line> of(byte[] json, Set<String> deciding) throws UnreadablePayloadException {
        JsonLines made = new JsonLines(deciding);
        try (JsonParser parser = JSON.createParser(json)) {
            while (parser.nextToken() != null) {
                made.take(parser);
            }
        } catch (IOException notJson) {
            throw new UnreadablePayloadException(notJson);
        }
        return made.lines;
    }

    private void take(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.FIELD_NAME) {
            return; // written with its value
        }
        if (token.isStructEnd()) {
            depth--;
            add(token.asString(), false);
            afterValue = true;
            return;
        }
        if (afterValue) {
            Line last = lines.removeLast();
            lines.add(new Line(last.text() + ",", last.deciding()));
        }
        add(name(parser) + value(parser, token), token.isScalarValue() && deciding.contains(path(parser)));
        afterValue = !token.isStructStart();
        if (token.isStructStart()) {
            depth++;
        }
    }

    private void add(String text, boolean decides) {
        lines.add(new Line("  ".repeat(Math.min(depth, DEEPEST_INDENT)) + text, decides));
    }

    private static String name(JsonParser parser) throws IOException {
        JsonStreamContext context = parser.getParsingContext();
        // Inside a structure that has just begun, the name is the parent's.
        JsonStreamContext holder = parser.currentToken().isStructStart() ? context.getParent() : context;
        return holder != null && holder.inObject() ? quoted(String.valueOf(holder.getCurrentName())) + ": " : "";
    }

    private static String value(JsonParser parser, JsonToken token) throws IOException {
        return token == JsonToken.VALUE_STRING ? quoted(parser.getText()) : parser.getText();
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }

    private static String path(JsonParser parser) {
        StringBuilder path = new StringBuilder();
        for (@Nullable JsonStreamContext at = parser.getParsingContext(); at != null; at = at.getParent()) {
            if (at.inObject() && at.getCurrentName() != null) {
                path.insert(0, path.isEmpty() ? at.getCurrentName() : at.getCurrentName() + ".");
            }
        }
        return path.toString();
    }
}
