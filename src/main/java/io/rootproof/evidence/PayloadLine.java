package io.rootproof.evidence;

import io.quarkus.qute.TemplateData;

/**
 * One line of a document that is laid out for reading. What opens and closes stands around its parts, which fold.
 *
 * @param name the part before the value, such as {@code "Region": }; may be empty
 * @param text the value, or the bracket or tag that opens or closes
 * @param after what follows the value: a comma, an end tag
 * @param folded whether a part is closed at first: nothing in it decides
 */
@TemplateData
record PayloadLine(Kind kind, String name, String text, String after, boolean folded) {

    /** What a line is. */
    enum Kind {
        OPENING,
        CLOSING,
        PLAIN,
        DECIDING,
        MASKED
    }

    private static final int LONGEST = 1_000;
    private static final int MARKUP = 60;

    PayloadLine(Kind kind, String name, String text, String after, boolean folded) {
        this.kind = kind;
        this.name = visible(name);
        this.text = visible(text);
        this.after = visible(after);
        this.folded = folded;
    }

    static PayloadLine opening(String name, String bracket) {
        return new PayloadLine(Kind.OPENING, name, bracket, "", true);
    }

    static PayloadLine closing(String bracket) {
        return new PayloadLine(Kind.CLOSING, "", bracket, "", false);
    }

    static PayloadLine masked(String name) {
        return new PayloadLine(Kind.MASKED, name, "", "", false);
    }

    PayloadLine unfolded() {
        return new PayloadLine(kind, name, text, after, false);
    }

    PayloadLine followedBy(String more) {
        return new PayloadLine(kind, name, text, after + more, folded);
    }

    public boolean isOpening() {
        return kind == Kind.OPENING;
    }

    public boolean isClosing() {
        return kind == Kind.CLOSING;
    }

    public boolean isDeciding() {
        return kind == Kind.DECIDING;
    }

    public boolean isMasked() {
        return kind == Kind.MASKED;
    }

    /** Bytes that it takes on the page, at most. */
    int weight() {
        return MARKUP + HtmlWeight.of(name) + HtmlWeight.of(text) + HtmlWeight.of(after);
    }

    private static String visible(String text) {
        return VisibleText.of(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
}
