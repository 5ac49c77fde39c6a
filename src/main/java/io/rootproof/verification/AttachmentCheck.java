package io.rootproof.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Whether the files inside the report are those beside it. */
final class AttachmentCheck {

    private AttachmentCheck() {}

    static Check check(Contents contents, @Nullable Manifest manifest, Unpacking unpacking) throws IOException {
        CheckName name = CheckName.PDF_ATTACHMENTS;
        if (contents.pdfOnly()) {
            return Check.skipped(name, "There is nothing beside the report to compare its files with.");
        }
        BundleFile report =
                contents.file(Contents.REPORT).orElseThrow(() -> new UnacceptableFile("report.pdf is missing."));
        TreeMap<String, BundleFile> inside = PdfFiles.unpack(report.content(), unpacking);
        List<String> wrong = new ArrayList<>();
        inside.forEach((path, file) -> {
            BundleFile beside = contents.files().get(path);
            if (beside == null) {
                wrong.add(path + " is inside report.pdf and not beside it");
            } else if (!beside.sha256().equals(file.sha256())) {
                wrong.add(path + " has SHA-256 " + file.sha256() + " inside report.pdf, and " + beside.sha256()
                        + " beside it");
            }
        });
        if (!inside.containsKey(Contents.MANIFEST)) {
            wrong.add("MANIFEST.json is not inside report.pdf");
        }
        for (Map.Entry<String, Manifest.Listed> each : manifest == null
                ? Map.<String, Manifest.Listed>of().entrySet()
                : manifest.files().entrySet()) {
            if (each.getValue().attached() && !inside.containsKey(each.getKey())) {
                wrong.add(each.getKey() + " is not inside report.pdf");
            }
        }
        return wrong.isEmpty()
                ? Check.pass(name, inside.size() + " files inside report.pdf equal those beside it.")
                : Check.fail(name, FileChecks.some(wrong) + ".");
    }
}
