package io.rootproof.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A recorded finding, changed in one place for one test. */
record Example(ObjectNode json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** PAYMENTS, 111122223333: one finding for all standards, FAILED. */
    static Example consolidated() {
        return new Example((ObjectNode) tree("/aws/GetFindings/consolidated-failed.json"));
    }

    /** LOGGING, 444455556666: a finding of one standard and without a control id, PASSED. */
    static Example cis120() {
        return new Example((ObjectNode) tree("/aws/GetFindings/cis-1.2.0-passed.json"));
    }

    /** DATA, 777788889999: Prowler's own, passed. */
    static Example prowlerAsff() {
        return new Example((ObjectNode) tree("/prowler/output.asff.json").get(0));
    }

    /** DATA, 777788889999: Prowler's own, passed. */
    static Example prowlerOcsf() {
        return new Example((ObjectNode) tree("/prowler/output.ocsf.json").get(0));
    }

    Example with(String pointer, Object value) {
        ObjectNode changed = json.deepCopy();
        parent(changed, pointer).set(last(pointer), JSON.valueToTree(value));
        return new Example(changed);
    }

    Example without(String pointer) {
        ObjectNode changed = json.deepCopy();
        parent(changed, pointer).remove(last(pointer));
        return new Example(changed);
    }

    byte[] bytes() {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] resource(String path) {
        try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String path) {
        try {
            return JSON.readTree(resource(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode parent(ObjectNode root, String pointer) {
        return (ObjectNode) root.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
