package io.rootproof.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.erdtman.jcs.JsonCanonicalizer;

/** The one way to write a JSON value (RFC 8785), over which digests are made. */
final class Canonical {

    private Canonical() {}

    static byte[] of(JsonNode value) throws IOException {
        return new JsonCanonicalizer(value.toString()).getEncodedUTF8();
    }
}
