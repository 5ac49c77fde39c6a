package io.rootproof.rootkey;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ways in which a sound document goes bad: bytes changed, put in, taken out, doubled, cut off. */
public final class Mutations {

    private static final byte[] TELLING =
            "\"\\{}[]<>&;:,/\n\r\t \u0000-+.eE0123456789nN/Atruefalse".getBytes(StandardCharsets.UTF_8);

    private Mutations() {}

    /** The document after one to five mutations. */
    public static Arbitrary<byte[]> of(byte[] document) {
        return mutation().list().ofMinSize(1).ofMaxSize(5).map(mutations -> apply(document, mutations));
    }

    private enum Kind {
        CHANGE,
        CHANGE_TELLING,
        PUT_IN,
        TAKE_OUT,
        DOUBLE,
        CUT_OFF
    }

    private record Mutation(Kind kind, int millionths, int length, byte value) {}

    private static Arbitrary<Mutation> mutation() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.integers().between(0, 999_999),
                        Arbitraries.integers().between(1, 200),
                        Arbitraries.bytes())
                .as(Mutation::new);
    }

    private static byte[] apply(byte[] document, List<Mutation> mutations) {
        byte[] bytes = document;
        for (Mutation mutation : mutations) {
            bytes = bytes.length == 0 ? bytes : apply(bytes, mutation);
        }
        return bytes;
    }

    private static byte[] apply(byte[] bytes, Mutation mutation) {
        int at = (int) ((long) mutation.millionths() * bytes.length / 1_000_000);
        int end = Math.min(bytes.length, at + mutation.length());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (mutation.kind()) {
            case CHANGE -> {
                out.write(mutation.value());
                out.write(bytes, at + 1, bytes.length - at - 1);
            }
            case CHANGE_TELLING -> {
                out.write(TELLING[Math.floorMod(mutation.value(), TELLING.length)]);
                out.write(bytes, at + 1, bytes.length - at - 1);
            }
            case PUT_IN -> {
                out.write(TELLING[Math.floorMod(mutation.value(), TELLING.length)]);
                out.write(bytes, at, bytes.length - at);
            }
            case TAKE_OUT -> out.write(bytes, end, bytes.length - end);
            case DOUBLE -> {
                out.write(bytes, at, end - at);
                out.write(bytes, at, bytes.length - at);
            }
            case CUT_OFF -> {
                // what came before is all there is
            }
        }
        return out.toByteArray();
    }
}
