package io.rootproof.signing;

import io.rootproof.bundle.pdf.Attachment;
import io.rootproof.bundle.pdf.DocumentIdentity;
import io.rootproof.bundle.pdf.PdfDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A PDF/A-3u of one page with files attached. */
public final class SmallPdf {

    private SmallPdf() {}

    public static Path write(Path file, String sentence, String... namesAndContents) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put(namesAndContents[i], namesAndContents[i + 1].getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return write(file, sentence, files);
    }

    public static Path write(Path file, String sentence, Map<String, byte[]> files) throws IOException {
        Path folder = Files.createTempDirectory("attached");
        try (PdfDocument document = new PdfDocument(
                Files.newOutputStream(file),
                new DocumentIdentity("A report", "About accounts", "A report", "a test", Issuer.NOW))) {
            document.section("Results", "results");
            document.prose().paragraph(sentence);
            int number = 0;
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                Path content = Files.write(folder.resolve("f" + number++), each.getValue());
                document.attach(new Attachment(
                        each.getKey(), "text/plain", each.getKey(), Attachment.Relationship.DATA, content));
            }
        }
        return file;
    }
}
