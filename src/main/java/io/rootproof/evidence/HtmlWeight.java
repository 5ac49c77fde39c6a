package io.rootproof.evidence;

/** How many bytes a text takes on a page: what others wrote must not make a page that nobody can load. */
final class HtmlWeight {

    /** Bytes of others that a page shows at most; the page around them takes the rest of 100 kB. */
    static final int MOST = 60_000;

    private HtmlWeight() {}

    static int of(String text) {
        return text.codePoints().map(HtmlWeight::of).sum();
    }

    private static int of(int point) {
        return switch (point) {
            case '"' -> "&quot;".length();
            case '\'', '&' -> "&amp;".length();
            case '<', '>' -> "&lt;".length();
            default -> point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
        };
    }
}
