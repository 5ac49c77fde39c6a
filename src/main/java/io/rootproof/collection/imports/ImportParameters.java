package io.rootproof.collection.imports;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Which file a record came from, and where in it, as JSON in the record's envelope. */
final class ImportParameters {

    private ImportParameters() {}

    static String json(ReceivedFile file, String pointer) {
        ObjectNode parameters = JsonNodeFactory.instance
                .objectNode()
                .put("kind", file.kind().wire())
                .put("file", file.name())
                .put("sha256", file.sha256());
        if (!pointer.isEmpty()) {
            parameters.put("pointer", pointer);
        }
        return parameters.toString();
    }
}
