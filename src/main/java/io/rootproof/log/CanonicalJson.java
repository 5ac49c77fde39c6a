package io.rootproof.log;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON with one spelling only (RFC 8785), so that two programs hash the same bytes. */
final class CanonicalJson {

    private CanonicalJson() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** UTF-8. */
    static byte[] of(ObjectNode object) {
        try {
            return new JsonCanonicalizer(object.toString()).getEncodedUTF8();
        } catch (IOException e) {
            throw new UncheckedIOException("This cannot be written as canonical JSON", e);
        }
    }
}
