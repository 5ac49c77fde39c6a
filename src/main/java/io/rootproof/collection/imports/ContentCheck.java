package io.rootproof.collection.imports;

import io.rootproof.web.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells a file of quite another type by how it begins, so that the message can say what it is. */
final class ContentCheck {

    private static final int LOOKED_AT = 512;
    private static final Map<String, String> FOREIGN = new LinkedHashMap<>();

    static {
        FOREIGN.put("PK\u0003\u0004", "a ZIP archive or an office document");
        FOREIGN.put("%PDF", "a PDF");
        FOREIGN.put("\u0089PNG", "a picture");
        FOREIGN.put("\u00ff\u00d8\u00ff", "a picture");
        FOREIGN.put("GIF8", "a picture");
        FOREIGN.put("\u001f\u008b", "compressed twice");
        FOREIGN.put("BZh", "compressed with bzip2");
        FOREIGN.put("\u00fd7zXZ", "compressed with xz");
        FOREIGN.put("(\u00b5/\u00fd", "compressed with zstd");
        FOREIGN.put("7z\u00bc\u00af", "a 7z archive");
    }

    private ContentCheck() {}

    /**
     * @throws ProblemException 415 if the content cannot be of this kind; 422 if there is none
     */
    static void check(Path content, ImportKind kind) {
        String start = start(content);
        FOREIGN.forEach((magic, what) -> {
            if (start.startsWith(magic)) {
                throw foreign("This file is " + what + ". ", kind);
            }
        });
        if (start.indexOf('\0') >= 0 || start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
            throw foreign("This file is binary, or text in UTF-16 or UTF-32. ", kind);
        }
        String text = (start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start).stripLeading();
        if (text.isEmpty()) {
            throw ProblemException.unprocessable("The file is empty. Take it from its source again.");
        }
        boolean json = text.startsWith("{") || text.startsWith("[");
        boolean xml = text.startsWith("<");
        boolean fits = switch (kind.form()) {
            case JSON -> json;
            case CSV -> !json && !xml;
            case XML_OR_JSON -> json || xml;
        };
        if (!fits) {
            throw foreign("This file looks like " + (json ? "JSON" : xml ? "XML" : "plain text") + ". ", kind);
        }
    }

    private static ProblemException foreign(String what, ImportKind kind) {
        String wanted = switch (kind.form()) {
            case JSON -> "JSON";
            case CSV -> "CSV";
            case XML_OR_JSON -> "the XML of the API or the JSON of the command line";
        };
        return new ProblemException(
                415, "Wrong type of file", what + "The kind " + kind.wire() + " takes " + wanted + " in UTF-8.");
    }

    /** One character for each byte: enough to compare beginnings. */
    private static String start(Path content) {
        try (InputStream in = Files.newInputStream(content)) {
            return new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
