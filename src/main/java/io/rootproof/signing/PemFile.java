package io.rootproof.signing;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.openssl.PEMEncryptedKeyPair;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;

/** Keys and certificates as OpenSSL writes them. */
public final class PemFile {

    /** A file of roots has some hundred kilobytes at most; a wrong path may lead to anything. */
    private static final long LARGEST = 4L * 1024 * 1024;

    private PemFile() {}

    /**
     * All certificates of a file, in its order.
     *
     * @throws UnusableKeyException if the file cannot be read, or holds none
     */
    public static List<X509Certificate> certificates(Path file) {
        List<X509Certificate> found;
        try (Reader text = open(file)) {
            found = certificates(text);
        } catch (IOException | GeneralSecurityException | RuntimeException unreadable) {
            throw cannotRead(file, unreadable);
        }
        if (found.isEmpty()) {
            throw new UnusableKeyException(file + " holds no certificate in PEM (BEGIN CERTIFICATE).");
        }
        return found;
    }

    /** The certificates of a text, such as a file inside a bundle; what else stands there is passed over. */
    public static List<X509Certificate> certificates(Reader text) throws IOException, GeneralSecurityException {
        List<X509Certificate> found = new ArrayList<>();
        PEMParser parser = new PEMParser(text);
        for (Object each = parser.readObject(); each != null; each = parser.readObject()) {
            if (each instanceof org.bouncycastle.cert.X509CertificateHolder holder) {
                found.add(certificate(holder.getEncoded()));
            }
        }
        return found;
    }

    /** A certificate from DER, as the JDK reads it. */
    public static X509Certificate certificate(byte[] der) throws GeneralSecurityException {
        return (X509Certificate)
                CertificateFactory.getInstance("X.509").generateCertificate(new java.io.ByteArrayInputStream(der));
    }

    /** The private key of a file, which must not be encrypted. */
    static PrivateKey privateKey(Path file) {
        try (PEMParser parser = new PEMParser(open(file))) {
            for (Object each = parser.readObject(); each != null; each = parser.readObject()) {
                if (each instanceof PrivateKeyInfo key) {
                    return new JcaPEMKeyConverter().getPrivateKey(key);
                }
                if (each instanceof PEMKeyPair pair) {
                    return new JcaPEMKeyConverter().getPrivateKey(pair.getPrivateKeyInfo());
                }
                if (each instanceof PKCS8EncryptedPrivateKeyInfo || each instanceof PEMEncryptedKeyPair) {
                    throw new UnusableKeyException(
                            "The key in " + file
                                    + " is encrypted. Put it into a PKCS#12 file (rootproof.signing.keystore), or decrypt it and protect the file.");
                }
            }
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof UnusableKeyException known ? known : cannotRead(file, unreadable);
        }
        throw new UnusableKeyException(file + " holds no private key in PEM (BEGIN PRIVATE KEY).");
    }

    private static Reader open(Path file) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) > LARGEST) {
            throw new IOException("more than 4 MiB");
        }
        return Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
    }

    private static UnusableKeyException cannotRead(Path file, Exception why) {
        String reason = why instanceof java.nio.file.NoSuchFileException
                ? "there is no such file"
                : why instanceof java.nio.file.AccessDeniedException ? "not allowed" : String.valueOf(why.getMessage());
        return new UnusableKeyException(file.toAbsolutePath() + " cannot be read: " + reason + ".", why);
    }
}
