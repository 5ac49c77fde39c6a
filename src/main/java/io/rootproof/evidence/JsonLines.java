package io.rootproof.evidence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.rootproof.evidence.PayloadLine.Kind;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lays JSON out token by token: no tree is built, so that doubled names, number formats and the order stay as they are.
 */
final class JsonLines {

    private static final JsonFactory JSON = new JsonFactory();

    private final DecidingFields fields;
    private final boolean masked;
    private final FoldedLines lines = new FoldedLines();
    private boolean afterValue;

    private JsonLines(DecidingFields fields, boolean masked) {
        this.fields = fields;
        this.masked = masked;
    }

    /**
     * @param masked whether only the fields that speak of the root user are shown
     */
    static List<PayloadLine> of(byte[] json, DecidingFields fields, boolean masked) throws UnreadablePayloadException {
        JsonLines made = new JsonLines(fields, masked);
        try (JsonParser parser = JSON.createParser(json)) {
            while (parser.nextToken() != null) {
                made.take(parser);
            }
        } catch (IOException notJson) {
            throw new UnreadablePayloadException(notJson);
        }
        return made.lines.all();
    }

    private void take(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.FIELD_NAME) {
            return; // written with its value
        }
        if (token.isStructEnd()) {
            lines.close(token.asString());
            afterValue = true;
            return;
        }
        if (afterValue) {
            lines.follow(",");
        }
        String name = name(parser);
        String path = path(parser);
        if (token.isStructStart()) {
            begin(parser, token, name, path);
        } else {
            boolean shown = !masked || fields.isShown(path);
            Kind kind = fields.decides(path) ? Kind.DECIDING : Kind.PLAIN;
            lines.add(shown ? new PayloadLine(kind, name, value(parser, token), "", false) : PayloadLine.masked(name));
            afterValue = true;
        }
    }

    private void begin(JsonParser parser, JsonToken token, String name, String path) throws IOException {
        if (masked && !fields.leadsOn(path)) {
            parser.skipChildren();
            lines.add(PayloadLine.masked(name));
            afterValue = true;
        } else {
            lines.open(name, token.asString());
            afterValue = false;
        }
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
