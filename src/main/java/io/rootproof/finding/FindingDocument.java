package io.rootproof.finding;

import io.rootproof.rootkey.StrictJson;
import io.rootproof.rootkey.UnreadableDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A document of findings, cut into the exact bytes of each. It is walked twice: first to the end to see that it can be
 * read at all, then again to hand out the findings. So a file that turns out to be cut off after its thousandth finding
 * hands out none. Memory holds one finding at a time, whatever the size of the file.
 *
 * <p>Documents arrive unpacked: whoever receives a compressed one unpacks it, within a limit, first.
 */
public final class FindingDocument {

    /** The most bytes one finding may have; AWS limits one to 240 KB. */
    public static final int LARGEST_FINDING = StrictJson.LARGEST;

    /** The deepest nesting of one finding; the format itself needs about ten levels. */
    public static final int DEEPEST_FINDING = StrictJson.DEEPEST;

    private FindingDocument() {}

    /** How the findings are wrapped. */
    public enum Wrapping {
        /**
         * {@code {"Findings": […]}} as {@code GetFindings} answers and {@code aws securityhub get-findings} prints, a
         * bare array, or one EventBridge event with {@code detail.findings}.
         */
        ASFF,
        /** An array of OCSF findings, or one after the other, as in a file of one finding per line. */
        OCSF
    }

    /**
     * Hands out the findings of a document in memory, such as one page of a response.
     *
     * @return how many elements there were, refused ones included
     * @throws UnreadableDocument before anything is handed out, if the document as a whole cannot be read
     */
    public static long read(byte[] document, Wrapping wrapping, SliceReceiver receiver) {
        return read(DocumentBytes.of(document), wrapping, receiver);
    }

    /**
     * As {@link #read(byte[], Wrapping, SliceReceiver)}, from a file that nobody changes meanwhile.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static long read(Path document, Wrapping wrapping, SliceReceiver receiver) {
        return read(DocumentBytes.of(document), wrapping, receiver);
    }

    private static long read(DocumentBytes document, Wrapping wrapping, SliceReceiver receiver) {
        try (document) {
            int mark = document.refuseForeignKinds();
            walk(document, mark, wrapping, (pointer, start, length, flaw) -> {});
            return walk(document, mark, wrapping, new CuttingVisitor(document, receiver));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long walk(DocumentBytes document, int mark, Wrapping wrapping, ElementVisitor visitor)
            throws IOException {
        try (DocumentWalk walk = new DocumentWalk(document.open(), mark, visitor)) {
            return wrapping == Wrapping.ASFF ? walk.asff() : walk.ocsf();
        }
    }
}
