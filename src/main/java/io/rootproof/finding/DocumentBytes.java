package io.rootproof.finding;

import io.rootproof.rootkey.UnreadableDocument;
import io.rootproof.rootkey.Utf8;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Where a document's bytes are: read once from the start, and again at the place of each finding. */
interface DocumentBytes extends AutoCloseable {

    InputStream open() throws IOException;

    byte[] slice(long start, int length) throws IOException;

    @Override
    void close() throws IOException;

    static DocumentBytes of(byte[] bytes) {
        return new InMemory(bytes);
    }

    static DocumentBytes of(Path file) {
        try {
            return new InFile(file, FileChannel.open(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Refuses what the first bytes give away, so that the message names the mistake instead of an odd character.
     *
     * @return how many bytes of byte order mark to skip
     */
    default int refuseForeignKinds() throws IOException {
        byte[] start;
        try (InputStream in = open()) {
            start = in.readNBytes(16);
        }
        Utf8.refuseOtherEncodings(start);
        int mark = Utf8.hasMark(start) ? 3 : 0;
        String text = new String(start, mark, start.length - mark, StandardCharsets.ISO_8859_1);
        String kind = null;
        if (text.startsWith("\u001f\u008b") || text.startsWith("PK\u0003\u0004")) {
            kind = "a compressed file inside another; unpack it first";
        } else if (text.startsWith("%PDF")) {
            kind = "a PDF; import the JSON it was made from";
        } else if (text.stripLeading().startsWith("<")) {
            kind = "XML or HTML, perhaps an error page; import the JSON that the command printed";
        } else if (text.startsWith("user,arn")) {
            kind = "a credential report; import it as credential-report";
        }
        if (kind != null) {
            throw new UnreadableDocument("This is not a findings document but " + kind + ".");
        }
        return mark;
    }

    /** A response body. */
    @SuppressWarnings("ArrayRecordComponent")
    record InMemory(byte[] bytes) implements DocumentBytes {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public byte[] slice(long start, int length) {
            return Arrays.copyOfRange(bytes, (int) start, (int) start + length);
        }

        @Override
        public void close() {}
    }

    /** A spooled upload. */
    record InFile(Path file, FileChannel channel) implements DocumentBytes {
        @Override
        public InputStream open() throws IOException {
            return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        }

        @Override
        public byte[] slice(long start, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(length);
            while (buffer.hasRemaining()) {
                if (channel.read(buffer, start + buffer.position()) < 0) {
                    throw new EOFException(file + " became shorter while it was read");
                }
            }
            return buffer.array();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
