package io.rootproof.merkle;

import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a log says of itself at one size, as C2SP tlog-checkpoint writes it.
 *
 * @param origin which log; one line that is not empty
 * @param size entries in the tree
 * @param root hash of the tree of that size; 32 bytes
 * @see <a href="https://c2sp.org/tlog-checkpoint">c2sp.org/tlog-checkpoint</a>
 */
public record Checkpoint(String origin, long size, byte[] root) {

    private static final int ROOT_BYTES = 32;
    private static final int MOST_LINES = 20;
    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    public Checkpoint {
        Objects.requireNonNull(origin);
        if (origin.isEmpty() || !NoteText.isPlain(origin) || origin.indexOf('\n') >= 0) {
            throw new IllegalArgumentException("The origin of a checkpoint is one line that is not empty");
        }
        if (size < 0) {
            throw new IllegalArgumentException("A log has no fewer than 0 entries: " + size);
        }
        if (root.length != ROOT_BYTES) {
            throw new IllegalArgumentException("A root hash has 32 bytes, not " + root.length);
        }
        root = root.clone();
    }

    /** The text that is signed: three lines, each with its newline. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /**
     * Reads a checkpoint without looking at its signatures: {@link SignedNote#verify} first.
     *
     * @param noteOrText a signed note, or its text alone; extension lines are passed over
     * @throws IllegalArgumentException with what is wrong
     */
    public static Checkpoint parse(String noteOrText) {
        int end = noteOrText.lastIndexOf("\n\n");
        String text = end < 0 ? noteOrText : noteOrText.substring(0, end + 1);
        if (!text.endsWith("\n") || !NoteText.isPlain(text)) {
            throw new IllegalArgumentException("A checkpoint is plain text that ends with a newline");
        }
        String[] lines = text.substring(0, text.length() - 1).split("\n", MOST_LINES);
        if (lines.length < 3 || Arrays.stream(lines).anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("A checkpoint has three lines that are not empty: origin, size, root");
        }
        return new Checkpoint(lines[0], size(lines[1]), NoteText.base64(lines[2], "root hash"));
    }

    @Override
    public byte[] root() {
        return root.clone();
    }

    private static long size(String line) {
        try {
            if (SIZE.matcher(line).matches()) {
                return Long.parseLong(line);
            }
        } catch (NumberFormatException tooLarge) {
            // The message below covers it.
        }
        throw new IllegalArgumentException("The second line of a checkpoint is its size, without leading zeros");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint that
                && origin.equals(that.origin)
                && size == that.size
                && Arrays.equals(root, that.root);
    }

    @Override
    public int hashCode() {
        return Objects.hash(origin, size, Arrays.hashCode(root));
    }

    @Override
    public String toString() {
        return text();
    }
}
