package io.rootproof.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What a reader of a PDF sees: its text, and the files inside it. */
final class Extracted {

    private Extracted() {}

    /** The text of one page, from 1. */
    static String page(byte[] pdf, int page) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(page);
        }
    }

    static String text(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            StringBuilder text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return text.toString();
        }
    }

    static Map<String, String> files(byte[] pdf) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfArray associated = reader.getCatalog().getAsArray(PdfName.AF);
            for (int i = 0; i < associated.size(); i++) {
                PdfDictionary file = associated.getAsDict(i);
                PRStream stream = (PRStream) file.getAsDict(PdfName.EF).getAsStream(PdfName.F);
                files.put(
                        file.getAsString(PdfName.UF).toUnicodeString(),
                        new String(PdfReader.getStreamBytes(stream), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
