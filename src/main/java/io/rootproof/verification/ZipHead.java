package io.rootproof.verification;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * What stands before a file of an archive.
 *
 * @param time date and time as the archive writes them; the same for all files of a bundle
 * @param length bytes of the head itself
 */
record ZipHead(String name, int flags, int method, long time, long crc, long packed, long size, int length) {

    static final int VERSION = 20;

    private static final int SIGNATURE = 0x04034b50;
    private static final int FIXED = 30;
    private static final int LONGEST_NAME = 1000;

    static boolean isLocal(RandomAccessFile file, long position) throws IOException {
        return position + FIXED <= file.length()
                && ZipBytes.at(file, position, Integer.BYTES).getInt(0) == SIGNATURE;
    }

    static ZipHead local(RandomAccessFile file, long position) throws IOException {
        ByteBuffer head = ZipBytes.at(file, position, FIXED);
        int nameLength = ZipBytes.unsignedShort(head, 26);
        if (ZipBytes.unsignedShort(head, 4) != VERSION
                || ZipBytes.unsignedShort(head, 28) != 0
                || nameLength > LONGEST_NAME) {
            throw new UnacceptableFile("A file of the archive, at byte " + position
                    + ", is described in another way than a bundle's files are.");
        }
        byte[] name = ZipBytes.at(file, position + FIXED, nameLength).array();
        return new ZipHead(
                new String(name, StandardCharsets.UTF_8),
                ZipBytes.unsignedShort(head, 6),
                ZipBytes.unsignedShort(head, 8),
                ZipBytes.unsignedInt(head, 10),
                ZipBytes.unsignedInt(head, 14),
                ZipBytes.unsignedInt(head, 18),
                ZipBytes.unsignedInt(head, 22),
                FIXED + nameLength);
    }
}
