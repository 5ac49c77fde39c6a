package io.rootproof.merkle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * Somebody's public key for notes: name and Ed25519 key.
 *
 * @param name without spaces and plus signs; for a log, its origin
 * @param key Ed25519
 * @see <a href="https://c2sp.org/signed-note">c2sp.org/signed-note</a>
 */
public record NoteVerifier(String name, PublicKey key) {

    /** Signature type 0x01: Ed25519 over the text. */
    private static final byte ED25519 = 1;

    private static final int KEY_BYTES = 32;

    /** What stands before the 32 bytes of an Ed25519 key in X.509's form (RFC 8410). */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    public NoteVerifier {
        if (!NoteText.isName(name)) {
            throw new IllegalArgumentException(
                    "The name of a note key is not empty and has no spaces and no plus sign: " + name);
        }
        if (key.getEncoded().length != X509_PREFIX.length + KEY_BYTES
                || !Arrays.equals(Arrays.copyOf(key.getEncoded(), X509_PREFIX.length), X509_PREFIX)) {
            throw new IllegalArgumentException("A note key is an Ed25519 key, not " + key.getAlgorithm());
        }
    }

    /** As others configure it: name, key id in hexadecimal and base64 of type and key, joined by plus signs. */
    public String encoded() {
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+"
                + Base64.getEncoder().encodeToString(typeAndKey());
    }

    /**
     * Reads what {@link #encoded()} writes.
     *
     * @throws IllegalArgumentException with what is wrong
     */
    public static NoteVerifier parse(String encoded) {
        String[] parts = encoded.split("\\+", 3); // base64 has plus signs, too
        if (parts.length < 3) {
            throw new IllegalArgumentException("A note key is written as name+id+key");
        }
        byte[] typeAndKey = NoteText.base64(parts[2], "key");
        if (typeAndKey.length != 1 + KEY_BYTES || typeAndKey[0] != ED25519) {
            throw new IllegalArgumentException("Only Ed25519 keys are known: type 1 and 32 bytes");
        }
        NoteVerifier verifier = new NoteVerifier(parts[0], publicKey(typeAndKey));
        if (!HexFormat.of().toHexDigits(verifier.id()).equals(parts[1])) {
            throw new IllegalArgumentException("The key id " + parts[1] + " does not belong to this name and key");
        }
        return verifier;
    }

    /** The first four bytes of SHA-256 over name, newline, type and key. */
    int id() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(sha256.digest(typeAndKey())).getInt();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }

    boolean isSignatureOf(String text, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature);
        } catch (SignatureException malformed) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime since 15 has Ed25519", e);
        }
    }

    private byte[] typeAndKey() {
        byte[] x509 = key.getEncoded();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(ED25519);
        bytes.write(x509, X509_PREFIX.length, KEY_BYTES);
        return bytes.toByteArray();
    }

    private static PublicKey publicKey(byte[] typeAndKey) {
        ByteBuffer x509 = ByteBuffer.allocate(X509_PREFIX.length + KEY_BYTES);
        x509.put(X509_PREFIX).put(typeAndKey, 1, KEY_BYTES);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(x509.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("These 32 bytes are no Ed25519 key", e);
        }
    }
}
