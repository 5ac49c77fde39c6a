package io.rootproof.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Certificates and keys that a bundle carries to be compared with those that somebody was told elsewhere; nobody should
 * trust a bundle because of them.
 */
final class TrustFiles {

    private static final String SIGNER = "trust/signer.pem";
    private static final String AUTHORITY = "trust/tsa.pem";
    private static final String LOG_KEY = "trust/log-key.txt";
    private static final String PEM = "application/x-pem-file";

    private TrustFiles() {}

    /**
     * @param signer the certificate that signs, then its issuers
     * @param authorities roots under which timestamp authorities are believed; empty where there is none
     * @param logKey as verifiers of signed notes take it
     */
    static List<DataFile> write(
            Path folder, List<X509Certificate> signer, List<X509Certificate> authorities, @Nullable String logKey)
            throws IOException {
        Files.createDirectories(folder.resolve("trust"));
        List<DataFile> files = new ArrayList<>();
        if (!signer.isEmpty()) {
            Files.writeString(folder.resolve(SIGNER), pem(signer), StandardCharsets.US_ASCII);
            files.add(DataFile.of(folder, SIGNER, PEM, "Certificate of the signer, to compare"));
        }
        if (!authorities.isEmpty()) {
            Files.writeString(folder.resolve(AUTHORITY), pem(authorities), StandardCharsets.US_ASCII);
            files.add(DataFile.of(folder, AUTHORITY, PEM, "Roots of the timestamp authorities, to compare"));
        }
        if (logKey != null) {
            Files.writeString(folder.resolve(LOG_KEY), logKey + "\n", StandardCharsets.US_ASCII);
            files.add(DataFile.of(folder, LOG_KEY, "text/plain", "The log's public key, to compare"));
        }
        return files;
    }

    private static String pem(List<X509Certificate> certificates) throws IOException {
        Base64.Encoder lines = Base64.getMimeEncoder(64, new byte[] {'\n'});
        StringBuilder pem = new StringBuilder();
        for (X509Certificate certificate : certificates) {
            try {
                pem.append("-----BEGIN CERTIFICATE-----\n")
                        .append(lines.encodeToString(certificate.getEncoded()))
                        .append("\n-----END CERTIFICATE-----\n");
            } catch (CertificateEncodingException e) {
                throw new IOException("A certificate cannot be written", e);
            }
        }
        return pem.toString();
    }
}
