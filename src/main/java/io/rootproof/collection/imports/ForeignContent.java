package io.rootproof.collection.imports;

import java.util.List;

/** What a file turned out to be instead, by how it begins. */
enum ForeignContent {
    ZIP("PK\u0003\u0004"),
    PDF("%PDF"),
    PICTURE("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8"),
    GZIP("\u001f\u008b"),
    BZIP2("BZh"),
    XZ("\u00fd7zXZ"),
    ZSTD("(\u00b5/\u00fd"),
    SEVEN_ZIP("7z\u00bc\u00af"),
    /** Bytes that no UTF-8 text begins with. */
    BINARY,
    LIKE_JSON,
    LIKE_XML,
    PLAIN;

    private final List<String> beginnings;

    ForeignContent(String... beginnings) {
        this.beginnings = List.of(beginnings);
    }

    /**
     * @param start one character for each byte
     */
    boolean begins(String start) {
        return beginnings.stream().anyMatch(start::startsWith);
    }
}
