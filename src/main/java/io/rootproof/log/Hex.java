package io.rootproof.log;

import java.util.HexFormat;

/** Hashes as the database keeps them: lower-case hexadecimal. */
final class Hex {

    private Hex() {}

    static String of(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    static byte[] parse(String hash) {
        return HexFormat.of().parseHex(hash);
    }
}
