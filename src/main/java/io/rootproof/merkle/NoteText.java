package io.rootproof.merkle;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What texts, names and base64 of a signed note may look like. */
final class NoteText {

    private NoteText() {}

    /** Whether it can stand in a note: UTF-8, and no control character but the newline. */
    static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' || c == '\n')
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    /** Whether a key can have this name. */
    static boolean isName(String name) {
        return !name.isEmpty()
                && isPlain(name)
                && name.indexOf('+') < 0
                && name.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /**
     * Decodes strictly: Java's decoder alone would also take text without padding or with stray last bits, so that
     * several texts would mean the same bytes.
     *
     * @throws IllegalArgumentException that names what it was to be
     */
    static byte[] base64(String text, String what) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // The message below covers it.
        }
        throw new IllegalArgumentException("The " + what + " is not base64");
    }
}
