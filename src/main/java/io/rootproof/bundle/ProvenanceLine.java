package io.rootproof.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where one run, or one import, had evidence from.
 *
 * @param caller one of the identities that called; each record names its own
 * @param callers how many identities called
 * @param refused records that are kept and never judged
 */
record ProvenanceLine(
        @Nullable Long runId,
        @Nullable Long importId,
        @Nullable String importedBy,
        String source,
        String operation,
        @Nullable String caller,
        long callers,
        Instant firstRecordedAt,
        Instant lastRecordedAt,
        long records,
        long accounts,
        long refused) {

    static ProvenanceLine of(ResultSet row) throws SQLException {
        return new ProvenanceLine(
                Rows.number(row, "run_id"),
                Rows.number(row, "import_id"),
                row.getString("imported_by"),
                row.getString("source"),
                row.getString("operation"),
                row.getString("caller"),
                row.getLong("callers"),
                Rows.knownInstant(row, "first_at"),
                Rows.knownInstant(row, "last_at"),
                row.getLong("records"),
                row.getLong("accounts"),
                row.getLong("refused"));
    }

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        number(out, "runId", runId);
        number(out, "importId", importId);
        out.writeStringField("importedBy", importedBy);
        out.writeStringField("source", source);
        out.writeStringField("operation", operation);
        out.writeStringField("caller", caller);
        out.writeNumberField("callers", callers);
        out.writeStringField("firstRecordedAt", firstRecordedAt.toString());
        out.writeStringField("lastRecordedAt", lastRecordedAt.toString());
        out.writeNumberField("records", records);
        out.writeNumberField("accounts", accounts);
        out.writeNumberField("refused", refused);
        out.writeEndObject();
    }

    private static void number(JsonGenerator out, String name, @Nullable Long value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, value);
        }
    }

    /** Hands out the lines of a file that was written before, one by one. */
    static void each(Path path, Consumer<ProvenanceLine> line) {
        try (JsonParser in = JsonFile.FACTORY.createParser(path.toFile())) {
            while (in.nextToken() != JsonToken.START_ARRAY) {
                // The members before the list.
                Objects.requireNonNull(in.currentToken(), "no list");
            }
            while (in.nextToken() == JsonToken.START_OBJECT) {
                line.accept(read(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(path.getFileName() + " cannot be read", e);
        }
    }

    private static ProvenanceLine read(JsonParser in) throws IOException {
        Map<String, String> members = new HashMap<>();
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            if (in.nextToken() != JsonToken.VALUE_NULL) {
                members.put(name, in.getText());
            }
        }
        return new ProvenanceLine(
                optional(members, "runId"),
                optional(members, "importId"),
                members.get("importedBy"),
                text(members, "source"),
                text(members, "operation"),
                members.get("caller"),
                Long.parseLong(text(members, "callers")),
                Instant.parse(text(members, "firstRecordedAt")),
                Instant.parse(text(members, "lastRecordedAt")),
                Long.parseLong(text(members, "records")),
                Long.parseLong(text(members, "accounts")),
                Long.parseLong(text(members, "refused")));
    }

    private static String text(Map<String, String> members, String name) {
        return Objects.requireNonNull(members.get(name), name);
    }

    private static @Nullable Long optional(Map<String, String> members, String name) {
        String number = members.get(name);
        return number == null ? null : Long.valueOf(number);
    }
}
