package io.rootproof.verification;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;

/** Finds words in a file without holding it in memory. */
final class PdfScan {

    private static final int WINDOW = 1 << 20;

    private final RandomAccessFile file;
    private final long size;
    private byte[] window = new byte[0];
    private long start;

    PdfScan(RandomAccessFile file) throws IOException {
        this.file = file;
        this.size = file.length();
    }

    /** Where the word stands next, from a place on; -1 if it does not. */
    long next(byte[] word, long from) throws IOException {
        for (long at = from; at + word.length <= size; at++) {
            if (at < start || at + word.length > start + window.length) {
                load(at);
            }
            int i = (int) (at - start);
            if (window[i] == word[0] && matches(word, i)) {
                return at;
            }
        }
        return -1;
    }

    String text(long from, int length) throws IOException {
        byte[] some = new byte[length];
        file.seek(from);
        file.readFully(some);
        return new String(some, StandardCharsets.ISO_8859_1);
    }

    private boolean matches(byte[] word, int at) {
        for (int i = 1; i < word.length; i++) {
            if (window[at + i] != word[i]) {
                return false;
            }
        }
        return true;
    }

    private void load(long at) throws IOException {
        start = at;
        window = new byte[(int) Math.min(WINDOW, size - at)];
        file.seek(at);
        file.readFully(window);
    }
}
