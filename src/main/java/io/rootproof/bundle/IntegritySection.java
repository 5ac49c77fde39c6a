package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.Numbers;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import org.jspecify.annotations.Nullable;

/** What binds the report and the bundle together, and how somebody who trusts nobody checks it. */
final class IntegritySection {

    static final String ANCHOR = "integrity";

    private IntegritySection() {}

    static void write(PdfDocument document, Report report) {
        document.section("How to check that nothing was changed", ANCHOR);
        seal(document, report.seal(), report.log());
        document.part("How to check", "checking");
        for (String sentence : new String[] {
            "The bundle is a ZIP file with this report, all files listed below, the list SHA256SUMS of their digests, a"
                    + " signature over that list, and a timestamp over it where there is one. Run \"bash"
                    + " verify.sh --trust signers.pem --tsa authorities.pem --log-key KEY\" on it: without network, and"
                    + " without the software that made it. Have the certificates and the key from somewhere else than the"
                    + " bundle; README-VERIFY.txt says more, and how to do it by hand.",
            "Of this file alone: \"pdfsig report.pdf\" must say both \"Signature is Valid\" and \"Total document signed\"."
                    + " It ends without an error even if it says neither.",
            "Every record that a result, a ticket or an account in here rests on was entered into a log when it was"
                    + " written. The log is a tree of digests; its length and its root are signed, here and in every other"
                    + " bundle, hourly, and where they were sent. A record that was changed, taken away or put in later"
                    + " does not fit the root. log/inclusion.jsonl proves that the records are in the log,"
                    + " log/consistency.json that the log continues the one of the bundle before."
        }) {
            document.prose().paragraph(sentence);
        }
    }

    private static void seal(PdfDocument document, SealPlan seal, @Nullable LogState log) {
        document.prose().paragraph(seal.title() + ". " + seal.sentences());
        try (TableWriter table = document.table(Column.of("What", 3), Column.of("Value", 9))) {
            if (seal.fingerprint() != null) {
                table.row(Cell.text("Signed by"), Cell.text(String.valueOf(seal.signer())));
                table.row(Cell.text("SHA-256 of that certificate"), Cell.mono(seal.fingerprint()));
            }
            if (log != null) {
                table.row(Cell.text("The log's name"), Cell.text(log.origin()));
                table.row(Cell.text("Its length"), Cell.text(Numbers.grouped(log.size()) + " entries"));
                table.row(Cell.text("Its root, Base64"), Cell.mono(log.root()));
                table.row(Cell.text("Its public key"), Cell.mono(log.key()));
                table.row(
                        Cell.text("Its length at the bundle before"),
                        Cell.text(
                                log.previousSize() == null
                                        ? "there was no bundle before"
                                        : Numbers.grouped(log.previousSize()) + " entries"));
            }
        }
    }
}
