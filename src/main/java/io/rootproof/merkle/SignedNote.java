package io.rootproof.merkle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures under it, as C2SP signed-note writes it.
 *
 * @see <a href="https://c2sp.org/signed-note">c2sp.org/signed-note</a>
 */
public final class SignedNote {

    private static final String MARK = "\u2014 ";
    private static final int ID_BYTES = 4;

    /** Notes of other logs carry a handful; a verifier has to accept 16. */
    private static final int MOST_SIGNATURES = 64;

    private static final int LONGEST = 1_000_000;

    private record Line(String name, int keyId, byte[] signature) {}

    private SignedNote() {}

    /**
     * Signs a text.
     *
     * @param text ends with a newline
     * @param key the public half of the private key, under the signer's name
     * @return the note: text, empty line, signature line
     * @throws IllegalArgumentException if the text cannot stand in a note
     */
    public static String sign(String text, NoteVerifier key, PrivateKey privateKey) {
        if (!text.endsWith("\n") || !NoteText.isPlain(text)) {
            throw new IllegalArgumentException("A note is plain text that ends with a newline");
        }
        byte[] signature = ed25519(text, privateKey);
        byte[] line = ByteBuffer.allocate(ID_BYTES + signature.length)
                .putInt(key.id())
                .put(signature)
                .array();
        return text + "\n" + MARK + key.name() + " " + Base64.getEncoder().encodeToString(line) + "\n";
    }

    /**
     * The text of a note that carries a signature of this key. Signatures of other keys are passed over; if one of this
     * key is wrong, the whole note is refused.
     *
     * @return empty if the note is malformed, not signed by this key, or changed since
     */
    public static Optional<String> verify(String note, NoteVerifier verifier) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || note.length() > LONGEST || !note.endsWith("\n") || !NoteText.isPlain(note)) {
            return Optional.empty();
        }
        String text = note.substring(0, end + 1);
        int id = verifier.id();
        List<Line> ours = new ArrayList<>();
        try {
            for (Line line : lines(note.substring(end + 2))) {
                if (line.keyId == id && line.name.equals(verifier.name())) {
                    ours.add(line);
                }
            }
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
        boolean signed = !ours.isEmpty() && ours.stream().allMatch(s -> verifier.isSignatureOf(text, s.signature));
        return signed ? Optional.of(text) : Optional.empty();
    }

    private static List<Line> lines(String signatures) {
        if (signatures.isEmpty()) {
            return List.of();
        }
        String[] lines = signatures.substring(0, signatures.length() - 1).split("\n", MOST_SIGNATURES + 1);
        if (lines.length > MOST_SIGNATURES) {
            throw new IllegalArgumentException("More than " + MOST_SIGNATURES + " signatures");
        }
        return Arrays.stream(lines).map(SignedNote::line).toList();
    }

    private static Line line(String text) {
        String[] parts = text.startsWith(MARK) ? text.substring(MARK.length()).split(" ", -1) : new String[0];
        if (parts.length != 2 || !NoteText.isName(parts[0])) {
            throw new IllegalArgumentException("Not a signature line");
        }
        byte[] bytes = NoteText.base64(parts[1], "signature");
        if (bytes.length <= ID_BYTES) {
            throw new IllegalArgumentException("Not a signature");
        }
        return new Line(parts[0], ByteBuffer.wrap(bytes).getInt(), Arrays.copyOfRange(bytes, ID_BYTES, bytes.length));
    }

    private static byte[] ed25519(String text, PrivateKey key) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(key);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("This is not an Ed25519 private key that can sign", e);
        }
    }
}
