package io.rootproof.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** UUIDs of names (RFC 9562, version 5): equal names make equal ones. */
final class NameUuid {

    /** Ours; drawn once. */
    private static final UUID NAMESPACE = UUID.fromString("7f1d1b0e-5a0c-4c0e-9a57-6d2f0b8f3c11");

    private NameUuid() {}

    static String of(String name) {
        return of(NAMESPACE, name).toString();
    }

    static UUID of(UUID namespace, String name) {
        try {
            // The version is defined with SHA-1; nothing here rests on its strength.
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(16)
                    .putLong(namespace.getMostSignificantBits())
                    .putLong(namespace.getLeastSignificantBits())
                    .flip());
            ByteBuffer bytes = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = bytes.getLong() & ~0xF000L | 0x5000L;
            long low = bytes.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-1", e);
        }
    }
}
