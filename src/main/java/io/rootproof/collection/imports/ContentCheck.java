package io.rootproof.collection.imports;

import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells a file of quite another type by how it begins, so that the message can say what it is. */
final class ContentCheck {

    private static final int LOOKED_AT = 512;

    private ContentCheck() {}

    /**
     * @throws ProblemException 415 if the content cannot be of this kind; 422 if there is none
     */
    static void check(Path content, ImportKind kind) {
        String start = start(content);
        for (ForeignContent foreign : ForeignContent.values()) {
            if (foreign.begins(start)) {
                throw refused(foreign, kind);
            }
        }
        if (start.indexOf('\0') >= 0 || start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
            throw refused(ForeignContent.BINARY, kind);
        }
        String text = (start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start).stripLeading();
        if (text.isEmpty()) {
            throw ProblemException.unprocessable(Words.of(ImportMessages.class).empty());
        }
        boolean json = text.startsWith("{") || text.startsWith("[");
        boolean xml = text.startsWith("<");
        boolean fits = switch (kind.form()) {
            case JSON -> json;
            case CSV -> !json && !xml;
            case XML_OR_JSON -> json || xml;
        };
        if (!fits) {
            throw refused(json ? ForeignContent.LIKE_JSON : xml ? ForeignContent.LIKE_XML : ForeignContent.PLAIN, kind);
        }
    }

    private static ProblemException refused(ForeignContent content, ImportKind kind) {
        ImportMessages words = Words.of(ImportMessages.class);
        return new ProblemException(415, words.wrongType(), words.foreign(content, kind.wire(), kind.form()));
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
