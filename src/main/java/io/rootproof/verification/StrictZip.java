package io.rootproof.verification;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Reads a ZIP as a bundle's is written, and no other: one file after the other from the first byte on, the directory
 * behind them, nothing between and nothing besides. Programs differ in what they make of other archives, so that one
 * could show different things to different people.
 */
final class StrictZip {

    private static final int DESCRIBED = 0x0008;
    private static final int UTF8 = 0x0800;
    private static final int DEFLATED = 8;
    private static final int DESCRIPTION = 0x08074b50;
    private static final int DESCRIPTION_LENGTH = 16;

    private final RandomAccessFile file;
    private final Unpacking unpacking;
    private final List<ZipEntryFound> found = new ArrayList<>();

    private StrictZip(RandomAccessFile file, Unpacking unpacking) {
        this.file = file;
        this.unpacking = unpacking;
    }

    /** Adds the files of an archive to those that were found already in other parts. */
    static void unpack(Path zip, Unpacking unpacking, PathName names, TreeMap<String, BundleFile> into)
            throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
            new StrictZip(file, unpacking).read(names, into);
        }
    }

    private void read(PathName names, TreeMap<String, BundleFile> into) throws IOException {
        String before = "";
        long position = 0;
        while (ZipHead.isLocal(file, position)) {
            ZipHead head = ZipHead.local(file, position);
            names.add(head.name());
            if (head.name().compareTo(before) <= 0) {
                throw new UnacceptableFile("The archive's files are not in the order of their names: " + head.name()
                        + " stands behind " + before + ".");
            }
            if (head.method() != DEFLATED || (head.flags() & ~(DESCRIBED | UTF8)) != 0) {
                throw new UnacceptableFile(head.name() + " is packed in another way than a bundle's files are.");
            }
            if (!found.isEmpty() && found.getFirst().head().time() != head.time()) {
                throw new UnacceptableFile(head.name() + " has another time than the other files of the archive.");
            }
            before = head.name();
            position = unpack(head, position, into);
        }
        if (found.isEmpty()) {
            throw new UnacceptableFile("The file is no ZIP archive, or an empty one.");
        }
        ZipDirectory.check(file, position, found);
    }

    /** Answers where the next file begins. */
    private long unpack(ZipHead head, long start, TreeMap<String, BundleFile> into) throws IOException {
        long data = start + head.length();
        Inflater inflater = new Inflater(true);
        CRC32 crc = new CRC32();
        try {
            file.seek(data);
            InputStream packed = Channels.newInputStream(file.getChannel());
            InputStream content = new CheckedInputStream(new InflaterInputStream(packed, inflater, 32 * 1024), crc);
            into.put(head.name(), unpacking.write(head.name(), content, inflater::getBytesRead));
            ZipEntryFound entry =
                    new ZipEntryFound(head, start, crc.getValue(), inflater.getBytesRead(), inflater.getBytesWritten());
            found.add(entry);
            return described(entry, data + entry.packed());
        } catch (ZipException | EOFException damaged) {
            throw new UnacceptableFile(head.name() + " is damaged: it cannot be unpacked.");
        } finally {
            inflater.end();
        }
    }

    /** Checksum and sizes stand before the file, or behind it where they were not known before. */
    private long described(ZipEntryFound entry, long end) throws IOException {
        ZipHead head = entry.head();
        boolean behind = (head.flags() & DESCRIBED) != 0;
        ByteBuffer said = behind ? ZipBytes.at(file, end, DESCRIPTION_LENGTH) : null;
        long crc = said == null ? head.crc() : ZipBytes.unsignedInt(said, 4);
        long packed = said == null ? head.packed() : ZipBytes.unsignedInt(said, 8);
        long size = said == null ? head.size() : ZipBytes.unsignedInt(said, 12);
        boolean marked = said == null
                || (said.getInt(0) == DESCRIPTION && head.crc() == 0 && head.packed() == 0 && head.size() == 0);
        if (!marked || crc != entry.crc() || packed != entry.packed() || size != entry.size()) {
            throw new UnacceptableFile(head.name() + " is not what the archive says: its checksum or size differs.");
        }
        return behind ? end + DESCRIPTION_LENGTH : end;
    }
}
