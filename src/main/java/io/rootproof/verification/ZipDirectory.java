package io.rootproof.verification;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The directory of an archive: it must say of each file what stands before the file, and the archive must end behind it. */
final class ZipDirectory {

    private static final int SIGNATURE = 0x02014b50;
    private static final int FIXED = 46;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END = 22;

    private ZipDirectory() {}

    static void check(RandomAccessFile file, long start, List<ZipEntryFound> found) throws IOException {
        long position = start;
        for (ZipEntryFound each : found) {
            position = one(file, position, each);
        }
        ByteBuffer end = ZipBytes.at(file, position, END);
        boolean good = end.getInt(0) == END_SIGNATURE
                && end.getInt(4) == 0
                && ZipBytes.unsignedShort(end, 8) == found.size()
                && ZipBytes.unsignedShort(end, 10) == found.size()
                && ZipBytes.unsignedInt(end, 12) == position - start
                && ZipBytes.unsignedInt(end, 16) == start
                && ZipBytes.unsignedShort(end, 20) == 0
                && position + END == file.length();
        if (!good) {
            throw new UnacceptableFile(
                    "The archive's directory names other files than the archive holds, or something stands behind it.");
        }
    }

    private static long one(RandomAccessFile file, long position, ZipEntryFound found) throws IOException {
        ByteBuffer line = ZipBytes.at(file, position, FIXED);
        ZipHead head = found.head();
        byte[] name = head.name().getBytes(StandardCharsets.UTF_8);
        boolean good = line.getInt(0) == SIGNATURE
                && ZipBytes.unsignedShort(line, 4) == ZipHead.VERSION
                && ZipBytes.unsignedShort(line, 6) == ZipHead.VERSION
                && ZipBytes.unsignedShort(line, 8) == head.flags()
                && ZipBytes.unsignedShort(line, 10) == head.method()
                && ZipBytes.unsignedInt(line, 12) == head.time()
                && ZipBytes.unsignedInt(line, 16) == found.crc()
                && ZipBytes.unsignedInt(line, 20) == found.packed()
                && ZipBytes.unsignedInt(line, 24) == found.size()
                && ZipBytes.unsignedShort(line, 28) == name.length
                // Without further fields, comment, other volumes and attributes.
                && line.getInt(30) == 0
                && line.getInt(34) == 0
                && line.getInt(38) == 0
                && ZipBytes.unsignedInt(line, 42) == found.offset()
                && Arrays.equals(
                        ZipBytes.at(file, position + FIXED, name.length).array(), name);
        if (!good) {
            throw new UnacceptableFile(
                    "The archive's directory says something else of " + head.name() + " than stands before that file.");
        }
        return position + FIXED + name.length;
    }
}
