package io.rootproof.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The signed reviews as attestations of OSCAL: a part for each, with its statement and findings as prose. */
final class OscalAttestations {

    private final JsonGenerator out;
    private final String bundle;
    private boolean any;

    /**
     * @param bundle what the UUIDs are derived from
     */
    private OscalAttestations(JsonGenerator out, String bundle) {
        this.out = out;
        this.bundle = bundle;
    }

    static void write(JsonGenerator out, String bundle, Gathered gathered) throws IOException {
        OscalAttestations attestations = new OscalAttestations(out, bundle);
        CsvFile.each(gathered.file(ReviewReader.REVIEWS), attestations::review);
        if (attestations.any) {
            out.writeEndArray();
        }
    }

    private void review(CSVRecord row) {
        if (!ReviewSection.isSigned(row)) {
            return;
        }
        try {
            if (!any) {
                out.writeArrayFieldStart("attestations");
                any = true;
            }
            out.writeStartObject();
            out.writeArrayFieldStart("parts");
            part(row);
            out.writeEndArray();
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(OscalFile.NAME + " cannot be written", e);
        }
    }

    private void part(CSVRecord row) throws IOException {
        out.writeStartObject();
        out.writeStringField("uuid", NameUuid.of(bundle + "/review/" + row.get("id")));
        out.writeStringField("name", "review");
        out.writeStringField("ns", OscalFile.NAMESPACE);
        out.writeStringField("title", Words.plain(row.get("kind")) + " " + row.get("id"));
        properties(Map.of(
                "review-id", row.get("id"),
                "kind", row.get("kind"),
                "looked-from", row.get("looked_from"),
                "looked-to", row.get("looked_to"),
                "due-at", row.get("due_at"),
                "signed-at", row.get("signed_at"),
                "signed-by", row.get("signed_by")));
        out.writeStringField("prose", row.get("statement"));
        if (!row.get("findings").isEmpty()) {
            out.writeArrayFieldStart("parts");
            out.writeStartObject();
            out.writeStringField("uuid", NameUuid.of(bundle + "/review/" + row.get("id") + "/findings"));
            out.writeStringField("name", "findings");
            out.writeStringField("ns", OscalFile.NAMESPACE);
            out.writeStringField("prose", row.get("findings"));
            out.writeEndObject();
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void properties(Map<String, String> properties) throws IOException {
        out.writeArrayFieldStart("props");
        for (String name : properties.keySet().stream().sorted().toList()) {
            out.writeStartObject();
            out.writeStringField("name", name);
            out.writeStringField("ns", OscalFile.NAMESPACE);
            out.writeStringField(
                    "value",
                    properties.getOrDefault(name, "").replaceAll("\\s+", " ").strip());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
