package io.rootproof.verification;

import com.fasterxml.jackson.databind.JsonNode;
import io.rootproof.digest.Sha256;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether the evidence in the bundle is what AWS answered: its bytes have the digests that the log has. */
final class PayloadCheck {

    private static final CheckName NAME = CheckName.EVIDENCE_PAYLOADS;
    private static final int MOST_WRONG = 100;

    private final Contents contents;
    private final @Nullable LoggedPayloads logged;
    private final boolean complete;
    private final Deadline deadline;
    private final List<String> wrong = new ArrayList<>();
    private long count;
    private long unlogged;

    PayloadCheck(Contents contents, @Nullable LoggedPayloads logged, boolean complete, Deadline deadline) {
        this.contents = contents;
        this.logged = logged;
        this.complete = complete;
        this.deadline = deadline;
    }

    Check check() throws IOException {
        List<BundleFile> files = contents.all().stream()
                .filter(file ->
                        file.path().startsWith("evidence") && file.path().endsWith(".jsonl"))
                .toList();
        if (files.isEmpty()) {
            return contents.pdfOnly()
                    ? Check.skipped(NAME, "The evidence stands in the ZIP only.")
                    : Check.fail(NAME, "evidence.jsonl is missing.");
        }
        for (BundleFile file : files) {
            Json.lines(file, deadline, (number, line) -> line(file.path() + ", line " + number, line));
        }
        if (!wrong.isEmpty()) {
            return Check.fail(NAME, FileChecks.some(wrong) + ".");
        }
        return logged == null || unlogged > 0
                ? Check.warn(
                        NAME,
                        count + " payloads have the digests beside them; that the log has the same was not shown for "
                                + (logged == null ? count : unlogged) + ".")
                : Check.pass(NAME, count + " payloads have the digests that the log has.");
    }

    private void line(String where, JsonNode line) throws IOException {
        count++;
        long id = Json.number(line, "id", where);
        String stated = Json.text(line, "payloadSha256", where);
        String found = digest(line, where);
        if (found == null) {
            // A bundle that says it is incomplete may lack some.
            if (complete) {
                note("Record " + id + " has no payload, and the bundle says that it is complete");
            }
            return;
        }
        if (!found.equals(stated)) {
            note("Record " + id + " (" + where + ") has a payload of SHA-256 " + found + ", and says " + stated);
            return;
        }
        String entered = logged == null ? null : logged.get(id);
        if (entered == null) {
            unlogged++;
            if (logged != null && complete) {
                note("Record " + id + " (" + where + ") is not in the log");
            }
        } else if (!entered.equals(stated)) {
            note("Record " + id + " (" + where + ") has SHA-256 " + stated + ", and the log has " + entered);
        }
    }

    private void note(String sentence) {
        if (wrong.size() < MOST_WRONG) {
            wrong.add(sentence);
        }
    }

    private static @Nullable String digest(JsonNode line, String where) throws UnacceptableFile {
        if (line.path("payload").isTextual()) {
            return Sha256.hex(line.get("payload").textValue());
        }
        if (!line.path("payloadBase64").isTextual()) {
            return null;
        }
        try {
            return Sha256.hex(
                    Base64.getDecoder().decode(line.get("payloadBase64").textValue()));
        } catch (IllegalArgumentException notBase64) {
            throw new UnacceptableFile(where + ": its payload is no Base64.");
        }
    }
}
