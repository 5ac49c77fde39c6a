package io.rootproof.merkle;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** Notes and keys that others have published: the tests of Go's sumdb/note, and the Go checksum database itself. */
final class PublishedNotes {

    static final String PETER_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    static final String PETER_PRIVATE =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";

    static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";

    static final String PETER_LINE = "\u2014 PeterNeumann"
            + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    static final String ENOCH_KEY = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";

    static final String ENOCH_LINE = "\u2014 EnochRoot"
            + " rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

    static final String GO_KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";

    /** As https://sum.golang.org/latest answered on 2024-09-23. */
    static final String GO_CHECKPOINT = """
            go.sum database tree
            30055305
            mXfgRcJ0bG0j3CPdKwgGWtUzBUbX67saZGRmFuJGGsM=

            \u2014 sum.golang.org Az3grpgEild5qw7+5dtV13Kf1C2Xurm8q4fhdxvcsDHnqNTaxL2AFjBY+2TyGKevucFcAAlWFJJYle3EJlDCrQ+y3A8=
            """;

    private PublishedNotes() {}

    static String peters() {
        return TEXT + "\n" + PETER_LINE;
    }

    /** The seed out of Go's form of a private key. */
    static PrivateKey petersPrivateKey() throws GeneralSecurityException {
        byte[] typeAndSeed = Base64.getDecoder().decode(PETER_PRIVATE.split("\\+", 5)[4]);
        String pkcs8 = "302e020100300506032b657004220420" + HexFormat.of().formatHex(typeAndSeed, 1, 33);
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(HexFormat.of().parseHex(pkcs8)));
    }
}
