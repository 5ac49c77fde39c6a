package io.rootproof.rootkey;

import org.jspecify.annotations.Nullable;

/**
 * A document as a whole cannot be read: empty, cut off, of another kind, in another encoding, or built to exhaust its
 * reader. Nothing of it may be used. What the document says is another matter: that is a {@link KeyStatement}.
 */
public final class UnreadableDocument extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @serial */
    private final String pointer;

    /** @serial */
    private final String reason;

    /**
     * @param pointer where: a JSON pointer or {@code line 7}; empty for the document as a whole
     * @param reason what is wrong and what to do, as sentences for people; holds no part of the document beyond a few
     *     characters
     */
    public UnreadableDocument(String pointer, String reason, @Nullable Throwable cause) {
        super(pointer.isEmpty() ? reason : pointer + ": " + reason, cause);
        this.pointer = pointer;
        this.reason = reason;
    }

    public UnreadableDocument(String pointer, String reason) {
        this(pointer, reason, null);
    }

    public UnreadableDocument(String reason) {
        this("", reason, null);
    }

    public String pointer() {
        return pointer;
    }

    public String reason() {
        return reason;
    }
}
