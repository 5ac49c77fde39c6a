package io.rootproof.bundle.pdf;

import org.openpdf.text.pdf.BaseFont;

/**
 * Text that a font can show completely. The PDF library drops characters that a font lacks without a word; here each
 * is written out by its code point in braces, and so are controls and invisible direction marks, which could make a name look
 * like another.
 */
final class Printable {

    private Printable() {}

    static String text(String text, BaseFont font) {
        StringBuilder shown = null;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int width = Character.charCount(character);
            if (isShown(character, font)) {
                if (shown != null) {
                    shown.appendCodePoint(character);
                }
            } else {
                if (shown == null) {
                    shown = new StringBuilder(text.substring(0, at));
                }
                shown.append("\\u{").append(Integer.toHexString(character)).append('}');
            }
            at += width;
        }
        return shown == null ? text : shown.toString();
    }

    private static boolean isShown(int character, BaseFont font) {
        if (character == '\n') {
            return true;
        }
        int type = Character.getType(character);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && font.charExists(character);
    }
}
