package io.rootproof.transparency;

import io.rootproof.log.EntryKind;
import io.rootproof.log.LogEntry;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of the log as pages show it. */
record EntryView(LogEntry entry) {

    private static final Pattern PLACE = Pattern.compile(
            "(account|ticket|evidence|bundle|imports|run|checkpoint|review|control-card)/([0-9]{1,19})");

    public long index() {
        return entry.index();
    }

    public EntryKind kind() {
        return entry.kind();
    }

    public Instant at() {
        return entry.at();
    }

    public String subject() {
        return entry.subject();
    }

    public String actor() {
        return entry.actor();
    }

    public String sha256() {
        return entry.recordSha256();
    }

    /** Page of what the entry is about; null if it has none. */
    @Nullable
    public String link() {
        var place = PLACE.matcher(entry.subject());
        if (!place.matches()) {
            return null;
        }
        String id = place.group(2);
        return switch (place.group(1)) {
            case "account" -> id.length() == 12 ? "/accounts/" + id : null;
            case "ticket" -> "/tickets/" + id;
            case "evidence" -> "/evidence/" + id;
            case "bundle" -> "/bundles/" + id;
            case "imports" -> "/collection-runs/imports/" + id;
            case "review" -> "/reviews/" + id;
            case "run" -> "/collection-runs/" + id;
            case "checkpoint" -> "/log/checkpoints/" + id;
            default -> "/control-card";
        };
    }
}
