package io.rootproof.signing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.EdECPrivateKey;
import java.time.Instant;
import java.util.Set;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;

/**
 * Keys made once and kept in a directory, for the demo alone: a restart finds them again, so that what was sealed
 * before still verifies. They are worth nothing outside of it, and their certificates say so.
 */
public final class DemoKeys {

    static final String ORIGIN = "rootproof-DEMO";

    private static final String OWNER_ONLY = "rw-------";

    /** Issues the certificate of a new key. */
    private interface Issuing {
        X509Certificate issue(KeyPair pair) throws GeneralSecurityException;
    }

    private final Path directory;
    private final Instant now;

    public DemoKeys(Path directory, Instant now) {
        this.directory = directory;
        this.now = now;
    }

    /** The key that seals bundles. */
    public SigningKey seal() {
        // RSA, which every reader of PDF knows.
        return kept("signer", () -> pair("RSA", 3072), pair -> DemoCertificate.signer(pair, now));
    }

    /** The key of the built-in timestamp authority. */
    public SigningKey authority() {
        return kept("timestamp-authority", () -> pair("EC", 256), pair -> DemoCertificate.authority(pair, now));
    }

    /** The key that signs checkpoints. */
    public LogKey log() {
        Path file = directory.resolve("log-key.pem");
        if (!Files.exists(file)) {
            write(file, pem(pair("Ed25519", 0).getPrivate()));
        }
        PrivateKey key = PemFile.privateKey(file);
        return new LogKey(ORIGIN, key, KeyFiles.publicHalf((EdECPrivateKey) key));
    }

    private SigningKey kept(String name, java.util.function.Supplier<KeyPair> making, Issuing issuing) {
        Path file = directory.resolve(name + ".pem");
        if (!Files.exists(file)) {
            KeyPair pair = making.get();
            try {
                // One file for both, so that there is no moment with a key and without its certificate.
                write(file, pem(pair.getPrivate()) + pem(issuing.issue(pair)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("A demo certificate could not be issued", e);
            }
        }
        return new SigningKey(PemFile.privateKey(file), PemFile.certificates(file), true);
    }

    private void write(Path file, String text) {
        try {
            Files.createDirectories(directory);
            Path draft = Files.createTempFile(directory, "new", ".pem");
            if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString(OWNER_ONLY));
            }
            Files.writeString(draft, text, StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's keys cannot be kept in " + directory.toAbsolutePath(), e);
        }
    }

    private static KeyPair pair(String algorithm, int size) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (size > 0) {
                generator.initialize(size);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has " + Set.of(algorithm), e);
        }
    }

    private static String pem(Object each) {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(each instanceof PrivateKey key ? new JcaPKCS8Generator(key, null) : each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
