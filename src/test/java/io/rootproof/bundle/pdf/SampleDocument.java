package io.rootproof.bundle.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A document that uses everything the writer can do. */
final class SampleDocument {

    static final DocumentIdentity IDENTITY = new DocumentIdentity(
            "A sample & <its> title",
            "Every means of the writer once",
            "Rootproof sample",
            "Generated 2026-11-22",
            Instant.parse("2026-11-22T10:00:00Z"));

    private SampleDocument() {}

    static byte[] write(Path folder) throws IOException {
        Path data = Files.writeString(folder.resolve("accounts.csv"), "accountId,name\r\n111122223333,PAYMENTS\r\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfDocument document = new PdfDocument(out, IDENTITY)) {
            document.prose().title("SAMPLE", "A title");
            document.prose().box(Mark.UNKNOWN, "Not signed", "This document is neither signed nor timestamped.");
            document.prose().link("To the table", "table");
            document.prose().facts(Map.of("Name", "value"));
            document.strip(days(), "2026-08-01", "2026-10-29");
            document.section("A table", "table");
            table(document);
            document.part("A text", "text");
            new MarkdownProse(document)
                    .write("Some **bold**, *slanted* and `coded` text with <b>.\n\n- one\n- two\n\n1. first\n\n"
                            + "| a | b |\n|---|---|\n| 1 | 2 |\n");
            document.attach(
                    new Attachment("accounts.csv", "text/csv", "The accounts", Attachment.Relationship.DATA, data));
        }
        return out.toByteArray();
    }

    private static void table(PdfDocument document) {
        try (TableWriter table = document.table(
                Column.of("Account", 2), Column.of("Name", 4), Column.of("Result", 2), Column.ofNumbers("Days", 1))) {
            for (int i = 0; i < 450; i++) {
                if (i % 100 == 0) {
                    table.group("group-" + i, "Group " + i, "a note");
                    table.strip(new Cell.Strip(days()));
                }
                Mark mark = Mark.values()[i % 4];
                table.row(
                        Cell.mono("11112222%04d".formatted(i)),
                        Cell.text("PAYMENTS \uD83D\uDE00 \u652F\u6255 =cmd()|' /C calc' <script>alert(1)</script>"),
                        Cell.badge(mark == Mark.OTHER ? "NOT_ASSESSABLE" : mark.name()),
                        Cell.number(i));
            }
        }
    }

    private static List<Mark> days() {
        List<Mark> days = new ArrayList<>();
        for (int day = 0; day < 90; day++) {
            days.add(Mark.values()[day / 8 % 5]);
        }
        return days;
    }
}
