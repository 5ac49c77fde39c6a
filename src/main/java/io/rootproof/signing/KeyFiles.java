package io.rootproof.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.jspecify.annotations.Nullable;

/** Reads keys from where a configuration says they are. What cannot be used is refused with a sentence. */
final class KeyFiles {

    private KeyFiles() {}

    /**
     * A key from PKCS#12.
     *
     * @param alias null if there is only one key
     */
    static SigningKey keystore(Path file, String password, @Nullable String alias) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password.toCharArray());
            String name = alias == null ? onlyKey(store, file) : alias;
            if (!(store.getKey(name, password.toCharArray()) instanceof PrivateKey key)) {
                throw new UnusableKeyException("rootproof.signing.keystore-alias: " + file + " has no key called "
                        + name + "; it has " + keys(store) + ".");
            }
            Certificate[] chain = store.getCertificateChain(name);
            if (chain == null || chain.length == 0) {
                throw new UnusableKeyException("The key " + name + " in " + file + " has no certificate.");
            }
            List<X509Certificate> certificates =
                    Arrays.stream(chain).map(X509Certificate.class::cast).toList();
            return usable(key, certificates, "rootproof.signing.keystore (" + file + ")");
        } catch (IOException unreadable) {
            boolean password2 = unreadable.getCause() instanceof UnrecoverableKeyException;
            throw new UnusableKeyException(
                    password2
                            ? "rootproof.signing.keystore-password does not open " + file + "."
                            : "rootproof.signing.keystore: " + file.toAbsolutePath()
                                    + " cannot be read as PKCS#12. Give the path of a file that the process may read.",
                    unreadable);
        } catch (GeneralSecurityException unreadable) {
            throw new UnusableKeyException(
                    "rootproof.signing.keystore: " + file + " cannot be read as PKCS#12: " + unreadable.getMessage(),
                    unreadable);
        }
    }

    /** A key and its certificates from PEM. */
    static SigningKey pem(Path key, Path certificates) {
        return usable(
                PemFile.privateKey(key),
                PemFile.certificates(certificates),
                "rootproof.signing.key and rootproof.signing.certificates");
    }

    private static SigningKey usable(PrivateKey key, List<X509Certificate> given, String setting) {
        if (!key.getAlgorithm().equals("RSA") && !key.getAlgorithm().equals("EC")) {
            throw new UnusableKeyException(setting + ": a key of RSA or an elliptic curve is needed, and this one is "
                    + key.getAlgorithm() + ".");
        }
        List<X509Certificate> chain = CertificateChain.of(key, given)
                .orElseThrow(() -> new UnusableKeyException(setting
                        + ": no certificate given belongs to the key. Give the one" + " that was issued for it."));
        Optional<String> wrong = KeyPurpose.SIGNING.objection(chain.getFirst());
        if (wrong.isPresent()) {
            throw new UnusableKeyException(setting + ": " + wrong.get());
        }
        return new SigningKey(key, chain, DemoCertificate.isDemo(chain.getFirst()));
    }

    /** The key of the log, with its public half worked out. */
    static LogKey log(Path file, String origin) {
        PrivateKey key = PemFile.privateKey(file);
        if (!(key instanceof EdECPrivateKey edwards)
                || !edwards.getParams().getName().equals("Ed25519")) {
            throw new UnusableKeyException(
                    "rootproof.signing.log-key: " + file + " holds a key of " + key.getAlgorithm()
                            + ", and Ed25519 is needed: openssl genpkey -algorithm ed25519 -out log-key.pem");
        }
        if (!LogKey.isName(origin)) {
            throw new UnusableKeyException("rootproof.signing.log-origin must be a name without spaces and plus signs,"
                    + " such as rootproof.example.org/log, and is: " + origin);
        }
        return new LogKey(origin, key, publicHalf(edwards));
    }

    static PublicKey publicHalf(EdECPrivateKey key) {
        try {
            byte[] seed = key.getBytes().orElseThrow(() -> new UnusableKeyException("The log key has no bytes."));
            byte[] encoded = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(
                            new Ed25519PrivateKeyParameters(seed, 0).generatePublicKey())
                    .getEncoded();
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has Ed25519", e);
        }
    }

    private static String onlyKey(KeyStore store, Path file) throws GeneralSecurityException {
        List<String> names = keys(store);
        if (names.size() != 1) {
            throw new UnusableKeyException(
                    names.isEmpty()
                            ? "rootproof.signing.keystore: " + file + " holds no private key."
                            : "rootproof.signing.keystore: " + file + " holds several keys, " + names
                                    + "; say which with rootproof.signing.keystore-alias.");
        }
        return names.getFirst();
    }

    private static List<String> keys(KeyStore store) throws GeneralSecurityException {
        return Collections.list(store.aliases()).stream()
                .filter(alias -> {
                    try {
                        return store.isKeyEntry(alias);
                    } catch (GeneralSecurityException e) {
                        throw new IllegalStateException("The store was loaded", e);
                    }
                })
                .toList();
    }
}
