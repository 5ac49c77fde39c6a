package io.rootproof.bundle;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** NIST's own JSON schema of OSCAL 1.1.2 assessment results, as its library liboscal-java carries it. */
final class OscalSchema {

    private OscalSchema() {}

    /** What is wrong with a document; nothing if it is valid. */
    static List<String> violations(String json) throws IOException {
        try (InputStream nist = OscalSchema.class.getResourceAsStream("/schema/json/oscal-ar_schema.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(nist, InputFormat.JSON);
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
