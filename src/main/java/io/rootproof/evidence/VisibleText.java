package io.rootproof.evidence;

/** Text from outside, with the characters that hide or turn other text round written out. */
final class VisibleText {

    private VisibleText() {}

    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (hides(point)) {
                visible.append(String.format("\\u%04x", point));
            } else {
                visible.appendCodePoint(point);
            }
        });
        return visible.toString();
    }

    // U+200D joins emoji and hides nothing.
    private static boolean hides(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT -> point != 0x200d;
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> point != '\t';
            default -> false;
        };
    }
}
