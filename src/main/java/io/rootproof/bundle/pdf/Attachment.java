package io.rootproof.bundle.pdf;

import java.nio.file.Path;

/**
 * A file to be carried inside the document.
 *
 * @param name its file name, unique within the document
 * @param mime its media type
 * @param description one sentence for the reader's list of attachments
 * @param relationship what it is to the document
 * @param file where it is read from while the document is closed; it may be large and is streamed
 */
public record Attachment(String name, String mime, String description, Relationship relationship, Path file) {

    /** The relationships of PDF/A-3 that are used here. */
    public enum Relationship {
        /** The document shows what the file holds. */
        SOURCE("Source"),
        /** The file holds the data behind the document's tables. */
        DATA("Data"),
        /** The same content in another form. */
        ALTERNATIVE("Alternative");

        final String pdfName;

        Relationship(String pdfName) {
            this.pdfName = pdfName;
        }
    }
}
