package io.rootproof.rootkey;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The one encoding evidence may have. Java's usual decoding replaces what it cannot read, and a name or a status that
 * was replaced is no longer what AWS sent.
 */
public final class Utf8 {

    private static final String WHAT_TO_DO = "Save it as UTF-8, or take it from AWS again, unchanged.";

    private Utf8() {}

    /**
     * The text of a document, without its byte order mark.
     *
     * @throws UnreadableDocument if the bytes are empty, UTF-16, UTF-32 or not valid UTF-8
     */
    public static String decode(byte[] bytes) {
        refuseOtherEncodings(bytes);
        int start = hasMark(bytes) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableDocument("", "The document is not valid UTF-8. " + WHAT_TO_DO, e);
        }
    }

    /**
     * Refuses what its first bytes give away: nothing at all, or two- and four-byte characters.
     *
     * @param start the first four bytes of the document, or fewer if it has fewer
     */
    public static void refuseOtherEncodings(byte[] start) {
        if (start.length == 0) {
            throw new UnreadableDocument("The document is empty. Take it from its source again.");
        }
        boolean marked16 = start.length >= 2
                && ((start[0] == (byte) 0xFE && start[1] == (byte) 0xFF)
                        || (start[0] == (byte) 0xFF && start[1] == (byte) 0xFE));
        boolean nul = false;
        for (int i = 0; i < Math.min(4, start.length); i++) {
            nul |= start[i] == 0;
        }
        if (marked16 || nul) {
            throw new UnreadableDocument("The document is UTF-16, UTF-32 or binary, not UTF-8. " + WHAT_TO_DO);
        }
    }

    /** Whether the bytes start with the byte order mark that some editors put before UTF-8. */
    public static boolean hasMark(byte[] start) {
        return start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF;
    }
}
