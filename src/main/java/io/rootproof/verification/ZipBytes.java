package io.rootproof.verification;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers of an archive, little end first. */
final class ZipBytes {

    private ZipBytes() {}

    /** Some bytes from a place, which must be there. */
    static ByteBuffer at(RandomAccessFile file, long position, int count) throws IOException {
        if (position + count > file.length()) {
            throw new UnacceptableFile("The archive is cut off.");
        }
        byte[] bytes = new byte[count];
        file.seek(position);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static int unsignedShort(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    static long unsignedInt(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
