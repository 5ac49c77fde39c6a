package io.rootproof.bundle;

import com.fasterxml.jackson.core.JsonGenerator;
import io.rootproof.assessment.Result;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of contents for programs. verify.sh reads it without a JSON reader: each file stands on a line of its own. */
final class Manifest {

    static final String NAME = "MANIFEST.json";
    static final String FORMAT = "rootproof-bundle/1";

    private Manifest() {}

    static DataFile write(long bundle, Gathered gathered, SealPlan seal, @Nullable LogState log, List<DataFile> files) {
        JsonFile.write(gathered.file(NAME), out -> {
            out.writeStartObject();
            out.writeStringField("format", FORMAT);
            out.writeStringField("bundle", Long.toString(bundle));
            out.writeObjectFieldStart("period");
            out.writeStringField("from", gathered.period().from().toString());
            out.writeStringField("to", gathered.period().to().toString());
            out.writeEndObject();
            auditPeriod(out, gathered.period().scope());
            out.writeStringField("knownAt", gathered.period().knownAt().toString());
            out.writeBooleanField("complete", gathered.omissions().count() == 0);
            out.writeArrayFieldStart("missing");
            for (String item : gathered.omissions().listed()) {
                out.writeString(item);
            }
            out.writeEndArray();
            out.writeObjectFieldStart("uncovered");
            out.writeNumberField("accounts", gathered.totals().uncoveredAccounts());
            out.writeNumberField("seconds", gathered.totals().seconds(Result.UNKNOWN));
            out.writeEndObject();
            log(out, log);
            seal(out, seal);
            out.writeBooleanField("demo", seal.demo());
            out.writeNumberField(
                    "parts", files.stream().mapToInt(DataFile::part).max().orElse(1));
            out.writeArrayFieldStart("files");
            for (DataFile file :
                    files.stream().sorted(Comparator.comparing(DataFile::name)).toList()) {
                file(out, file);
            }
            out.writeEndArray();
            out.writeEndObject();
        });
        return DataFile.of(gathered.folder(), NAME, "application/json", "The list of contents, for programs");
    }

    private static void auditPeriod(JsonGenerator out, ReportScope scope) throws IOException {
        if (scope.auditPeriodId() == null) {
            out.writeNullField("auditPeriod");
            return;
        }
        out.writeObjectFieldStart("auditPeriod");
        out.writeStringField("id", Long.toString(scope.auditPeriodId()));
        out.writeStringField("name", scope.name());
        out.writeStringField("scope", scope.words());
        out.writeEndObject();
    }

    private static void log(JsonGenerator out, @Nullable LogState log) throws IOException {
        if (log == null) {
            out.writeNullField("log");
            return;
        }
        out.writeObjectFieldStart("log");
        out.writeStringField("origin", log.origin());
        out.writeNumberField("size", log.size());
        out.writeStringField("root", log.root());
        if (log.previousSize() == null) {
            out.writeNullField("previousSize");
        } else {
            out.writeNumberField("previousSize", log.previousSize());
        }
        out.writeEndObject();
    }

    private static void seal(JsonGenerator out, SealPlan seal) throws IOException {
        out.writeObjectFieldStart("seal");
        out.writeBooleanField("signed", seal.signed());
        out.writeStringField("signer", seal.fingerprint());
        out.writeStringField("timestamp", seal.timestamp().name());
        out.writeEndObject();
    }

    private static void file(JsonGenerator out, DataFile file) throws IOException {
        out.writeStartObject();
        out.writeStringField("path", file.name());
        out.writeNumberField("size", file.size());
        out.writeStringField("sha256", file.sha256());
        out.writeStringField("description", file.description());
        out.writeBooleanField("attached", file.attached());
        out.writeNumberField("part", file.part());
        out.writeEndObject();
    }
}
