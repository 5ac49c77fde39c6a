package io.rootproof.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVRecord;

/** Exceptions as OSCAL calls them: risks whose acceptance, a deviation, was requested, approved, or has come to its end. */
final class OscalRisks {

    private final JsonGenerator out;
    private final UnaryOperator<String> uuid;

    /**
     * @param uuid makes the UUID of a name
     */
    OscalRisks(JsonGenerator out, UnaryOperator<String> uuid) {
        this.out = out;
        this.uuid = uuid;
    }

    /** Writes the member {@code risks}; nothing if there were no exceptions, since OSCAL has no empty lists. */
    void write(Path exceptions) throws IOException {
        boolean[] any = new boolean[1];
        CsvFile.each(exceptions, row -> {
            try {
                if (!any[0]) {
                    out.writeArrayFieldStart("risks");
                    any[0] = true;
                }
                risk(row);
            } catch (IOException e) {
                throw new UncheckedIOException(OscalFile.NAME + " cannot be written", e);
            }
        });
        if (any[0]) {
            out.writeEndArray();
        }
    }

    private void risk(CSVRecord row) throws IOException {
        String name = "exception/" + row.get("id");
        out.writeStartObject();
        text("uuid", uuid.apply(name));
        text("title", "Exception " + row.get("id") + ", account " + row.get("accountId"));
        text("description", row.get("justification"));
        text("statement", "Why no role can do it: " + row.get("whyNoRole"));
        out.writeArrayFieldStart("props");
        property("account-id", row.get("accountId"));
        property("state", row.get("state"));
        property("starts-at", row.get("startsAt"));
        property("state-digest", row.get("stateDigest"));
        property("requested-by", row.get("requestedBy"));
        property("decided-by", row.get("decidedBy"));
        out.writeEndArray();
        text("status", status(row.get("state")));
        out.writeArrayFieldStart("mitigating-factors");
        out.writeStartObject();
        text("uuid", uuid.apply(name + "/mitigating-factor"));
        text("description", row.get("compensatingControls"));
        out.writeEndObject();
        out.writeEndArray();
        text("deadline", row.get("expiresAt"));
        out.writeObjectFieldStart("risk-log");
        out.writeArrayFieldStart("entries");
        entry(
                name,
                "requested",
                "Asked for by " + row.get("requestedBy"),
                row.get("requestedAt"),
                "deviation-requested");
        if (!row.get("decidedAt").isEmpty()) {
            boolean rejected = row.get("state").equals("REJECTED");
            entry(
                    name,
                    "decided",
                    (rejected ? "Rejected by " : "Approved by ") + row.get("decidedBy") + ": "
                            + row.get("decisionReason"),
                    row.get("decidedAt"),
                    rejected ? "open" : "deviation-approved");
        }
        if (!row.get("endedAt").isEmpty() && !row.get("state").equals("REJECTED")) {
            entry(
                    name,
                    "ended",
                    Words.plain(row.get("state")) + ": " + row.get("endReason"),
                    row.get("endedAt"),
                    status(row.get("state")));
        }
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndObject();
    }

    private void entry(String name, String what, String description, String at, String status) throws IOException {
        out.writeStartObject();
        text("uuid", uuid.apply(name + "/" + what));
        text("description", description);
        text("start", at);
        text("status-change", status);
        out.writeEndObject();
    }

    /** Where the exception ended before the key was gone, the risk is open again. */
    private static String status(String state) {
        return switch (state) {
            case "REQUESTED" -> "deviation-requested";
            case "APPROVED", "IN_FORCE" -> "deviation-approved";
            case "RESOLVED" -> "closed";
            default -> "open";
        };
    }

    private void property(String name, String value) throws IOException {
        if (!value.isBlank()) {
            out.writeStartObject();
            text("name", name);
            text("ns", "urn:rootproof:oscal");
            text("value", value);
            out.writeEndObject();
        }
    }

    private void text(String name, String value) throws IOException {
        out.writeStringField(name, OscalFile.line(value));
    }
}
