package io.rootproof.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import io.rootproof.assessment.Result;
import io.rootproof.control.ControlCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/**
 * The results in the form of OSCAL 1.1 Assessment Results, for programs of auditors. Made from the tables of the report
 * and streamed; its UUIDs are derived from names, so equal reports have equal ones.
 */
final class OscalFile {

    static final String NAME = "oscal/assessment-results.json";
    /** Whose property names these are. */
    static final String NAMESPACE = "urn:rootproof:oscal";

    private static final String VERSION = "1.1.2";

    private final long bundle;
    private final Gathered gathered;
    private final JsonGenerator out;

    private OscalFile(long bundle, Gathered gathered, JsonGenerator out) {
        this.bundle = bundle;
        this.gathered = gathered;
        this.out = out;
    }

    static DataFile write(long bundle, Gathered gathered) {
        Path folder = gathered.folder();
        JsonFile.write(folder.resolve(NAME), out -> new OscalFile(bundle, gathered, out).write());
        return DataFile.of(folder, NAME, "application/json", "Results as OSCAL 1.1 assessment results");
    }

    private void write() throws IOException {
        ReportPeriod period = gathered.period();
        ControlCard card = gathered.card();
        out.writeStartObject();
        out.writeObjectFieldStart("assessment-results");
        text("uuid", uuid("assessment-results"));
        out.writeObjectFieldStart("metadata");
        text(
                "title",
                "Root user access keys, "
                        + (period.scope().name() == null ? "" : period.scope().name() + ", ") + Times.day(period.from())
                        + " to " + Times.day(period.to()));
        text("last-modified", period.knownAt().toString());
        text("version", "bundle " + bundle);
        text("oscal-version", VERSION);
        out.writeEndObject();
        out.writeObjectFieldStart("import-ap");
        text("href", "#" + uuid("control-card"));
        text(
                "remarks",
                "There is no assessment plan as a file of its own; the control card says what is assessed and how.");
        out.writeEndObject();
        out.writeArrayFieldStart("results");
        out.writeStartObject();
        text("uuid", uuid("result"));
        text("title", card.controlId() + " " + card.title());
        text(
                "description",
                "Per account: whether evidence shows that the root user had no access key throughout the period. What is"
                        + " not proven is not satisfied.");
        sums(period.scope());
        text("start", period.from().toString());
        text("end", period.end().toString());
        inventory();
        out.writeObjectFieldStart("reviewed-controls");
        out.writeArrayFieldStart("control-selections");
        out.writeStartObject();
        out.writeArrayFieldStart("include-controls");
        out.writeStartObject();
        text("control-id", card.controlId());
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        OscalAttestations.write(out, "bundle/" + bundle, gathered);
        observations();
        new OscalRisks(out, this::uuid).write(gathered.file(ExceptionReader.EXCEPTIONS));
        findings();
        out.writeEndObject();
        out.writeEndArray();
        backMatter();
        out.writeEndObject();
        out.writeEndObject();
    }

    /** What page one says, for programs. */
    private void sums(ReportScope scope) throws IOException {
        out.writeArrayFieldStart("props");
        if (scope.name() != null) {
            property("audit-period", scope.name());
            property("audit-period-scope", String.valueOf(scope.words()));
        }
        for (Result result : Result.values()) {
            property(
                    result.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-seconds",
                    Long.toString(gathered.totals().seconds(result)));
        }
        out.writeEndArray();
    }

    /** The accounts, as the subjects of what follows. */
    private void inventory() throws IOException {
        boolean[] any = new boolean[1];
        CsvFile.each(gathered.file(AccountFiles.ACCOUNTS), writing(account -> {
            if (!any[0]) {
                out.writeObjectFieldStart("local-definitions");
                out.writeArrayFieldStart("inventory-items");
                any[0] = true;
            }
            out.writeStartObject();
            text("uuid", account(account.get("accountId")));
            text("description", "AWS account " + account.get("accountId") + " " + account.get("name"));
            out.writeArrayFieldStart("props");
            property("account-id", account.get("accountId"));
            property("partition", account.get("partition"));
            property("in-scope", account.get("inScope"));
            out.writeEndArray();
            out.writeEndObject();
        }));
        if (any[0]) {
            out.writeEndArray();
            out.writeEndObject();
        }
    }

    /** One for each stretch of a result that a record began. */
    private void observations() throws IOException {
        boolean[] any = new boolean[1];
        CsvFile.each(gathered.file(AccountFiles.STATUS), writing(row -> {
            if (row.get("evidenceId").isEmpty()) {
                return;
            }
            if (!any[0]) {
                out.writeArrayFieldStart("observations");
                any[0] = true;
            }
            out.writeStartObject();
            text("uuid", observation(row));
            text(
                    "description",
                    row.get("result") + " from " + row.get("from") + " to " + row.get("to") + ": "
                            + Words.reason(row.get("reason")) + ".");
            out.writeArrayFieldStart("props");
            property("result", row.get("result"));
            property("reason", row.get("reason"));
            property("from", row.get("from"));
            property("to", row.get("to"));
            property("in-scope", row.get("inScope"));
            out.writeEndArray();
            list("methods", "TEST");
            list("types", "finding");
            out.writeArrayFieldStart("subjects");
            out.writeStartObject();
            text("subject-uuid", account(row.get("accountId")));
            text("type", "inventory-item");
            out.writeEndObject();
            out.writeEndArray();
            out.writeArrayFieldStart("relevant-evidence");
            out.writeStartObject();
            text("href", "../evidence.jsonl");
            text("description", "The line whose id is " + row.get("evidenceId"));
            out.writeArrayFieldStart("props");
            property("evidence-id", row.get("evidenceId"));
            out.writeEndArray();
            out.writeEndObject();
            out.writeEndArray();
            text("collected", row.get("from"));
            out.writeEndObject();
        }));
        if (any[0]) {
            out.writeEndArray();
        }
    }

    /** One for each account whose time counts. */
    private void findings() throws IOException {
        boolean[] any = new boolean[1];
        StatusRows.eachAccount(gathered.file(AccountFiles.STATUS), rows -> {
            OscalFinding finding = OscalFinding.of(rows);
            if (!finding.counts()) {
                return;
            }
            try {
                if (!any[0]) {
                    out.writeArrayFieldStart("findings");
                    any[0] = true;
                }
                finding(rows, finding);
            } catch (IOException e) {
                throw new UncheckedIOException(NAME + " cannot be written", e);
            }
        });
        if (any[0]) {
            out.writeEndArray();
        }
    }

    private void finding(List<CSVRecord> rows, OscalFinding finding) throws IOException {
        String accountId = rows.getFirst().get("accountId");
        out.writeStartObject();
        text("uuid", uuid("finding/" + accountId));
        text("title", "Account " + accountId);
        text("description", finding.sentence());
        out.writeArrayFieldStart("props");
        property("account-id", accountId);
        property("passed-seconds", Long.toString(finding.passed()));
        property("failed-seconds", Long.toString(finding.failed()));
        property("unknown-seconds", Long.toString(finding.unknown()));
        out.writeEndArray();
        out.writeObjectFieldStart("target");
        text("type", "objective-id");
        text("target-id", gathered.card().controlId());
        out.writeObjectFieldStart("status");
        text("state", finding.satisfied() ? "satisfied" : "not-satisfied");
        text("reason", finding.reason());
        out.writeEndObject();
        out.writeEndObject();
        List<CSVRecord> observed =
                rows.stream().filter(row -> !row.get("evidenceId").isEmpty()).toList();
        if (!observed.isEmpty()) {
            out.writeArrayFieldStart("related-observations");
            for (CSVRecord row : observed) {
                out.writeStartObject();
                text("observation-uuid", observation(row));
                out.writeEndObject();
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void backMatter() throws IOException {
        out.writeObjectFieldStart("back-matter");
        out.writeArrayFieldStart("resources");
        out.writeStartObject();
        text("uuid", uuid("control-card"));
        text("title", "Control card " + gathered.card().controlId());
        out.writeArrayFieldStart("rlinks");
        out.writeStartObject();
        text("href", "../control-card.md");
        text("media-type", "text/markdown");
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
    }

    private String uuid(String name) {
        return NameUuid.of("bundle/" + bundle + "/" + name);
    }

    private static String account(String accountId) {
        return NameUuid.of("account/" + accountId);
    }

    private String observation(CSVRecord row) {
        return uuid("observation/" + row.get("accountId") + "/" + row.get("from"));
    }

    private void property(String name, String value) throws IOException {
        if (!value.isBlank()) {
            out.writeStartObject();
            text("name", name);
            text("ns", NAMESPACE);
            text("value", value);
            out.writeEndObject();
        }
    }

    private void list(String name, String only) throws IOException {
        out.writeArrayFieldStart(name);
        out.writeString(only);
        out.writeEndArray();
    }

    private void text(String name, String value) throws IOException {
        out.writeStringField(name, line(value));
    }

    /** OSCAL's strings are one line, without space at the ends. */
    static String line(String value) {
        return value.replaceAll("[\\p{Cntrl}\\p{Z}]+", " ").strip();
    }

    /** What writes to the file, where nothing checked may be thrown. */
    private static java.util.function.Consumer<CSVRecord> writing(Writing writing) {
        return row -> {
            try {
                writing.write(row);
            } catch (IOException e) {
                throw new UncheckedIOException(NAME + " cannot be written", e);
            }
        };
    }

    @FunctionalInterface
    private interface Writing {
        void write(CSVRecord row) throws IOException;
    }
}
