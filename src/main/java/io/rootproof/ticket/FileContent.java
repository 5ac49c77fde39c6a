package io.rootproof.ticket;

import io.rootproof.web.Words;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * A file as it is kept.
 *
 * @param masked whether secrets were taken out
 */
record FileContent(String name, String mediaType, byte[] bytes, boolean masked) {

    static final int LARGEST = 5 << 20;
    private static final int LONGEST_NAME = 200;

    private static final Map<String, String> TEXTS = Map.of(
            "txt",
            "text/plain",
            "log",
            "text/plain",
            "md",
            "text/markdown",
            "csv",
            "text/csv",
            "json",
            "application/json");

    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'},
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'},
            "image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff});

    private static final Map<String, String> OTHERS =
            Map.of("pdf", "application/pdf", "png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg");

    /**
     * Looks into what was sent: its content must be what its name says.
     *
     * @throws io.rootproof.web.ProblemException 422 with what to send instead
     */
    static FileContent of(String sentName, byte[] bytes) {
        String name = cleanName(sentName);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (bytes.length == 0) {
            throw Typed.refusal("file", words().empty());
        }
        if (bytes.length > LARGEST) {
            throw Typed.refusal("file", words().tooLarge(LARGEST >> 20));
        }
        if (TEXTS.containsKey(ending)) {
            String text = text(bytes);
            String masked = Secrets.mask(text);
            boolean changed = !masked.equals(text);
            return new FileContent(
                    name, TEXTS.get(ending), changed ? masked.getBytes(StandardCharsets.UTF_8) : bytes, changed);
        }
        String type = OTHERS.get(ending);
        if (type == null) {
            throw Typed.refusal("file", words().otherType());
        }
        byte[] beginning = BEGINNINGS.get(type);
        if (beginning == null || !Arrays.equals(beginning, Arrays.copyOf(bytes, beginning.length))) {
            throw Typed.refusal("file", words().notWhatItSays(ending));
        }
        return new FileContent(name, type, bytes, false);
    }

    /** Without folders, and without what a header, a terminal or a ZIP would stumble over. */
    static String cleanName(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[^\\p{L}\\p{N} ._()-]", "_").strip().replaceFirst("^\\.+", "");
        if (clean.isEmpty()) {
            return "file";
        }
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
    }

    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (CharacterCodingException notText) {
            // said below
        }
        throw Typed.refusal("file", words().notText());
    }

    private static TicketFileMessages words() {
        return Words.of(TicketFileMessages.class);
    }
}
