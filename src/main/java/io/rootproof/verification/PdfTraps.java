package io.rootproof.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * Looks at a PDF before the parser does. The parser unpacks tables and collections of objects into memory, however
 * large they grow; this unpacks each packed part once and counts, and refuses what no report has.
 */
final class PdfTraps {

    /** One page, font or collection of objects of the largest report is far below. */
    private static final long LARGEST_PART = 32L * 1024 * 1024;

    private static final long LARGEST_SUM = 1024L * 1024 * 1024;

    /** Enough for the description of a part to stand before it. */
    private static final int BEFORE = 600;

    private static final int MOST_PARTS = 2_000_000;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private PdfTraps() {}

    static void check(Path pdf, Limits limits) throws IOException {
        if (Files.size(pdf) > limits.pdf()) {
            throw new UnacceptableFile(
                    "The PDF has " + Files.size(pdf) + " bytes; at most " + limits.pdf() + " are read here.");
        }
        long sum = 0;
        int parts = 0;
        try (RandomAccessFile file = new RandomAccessFile(pdf.toFile(), "r")) {
            PdfScan scan = new PdfScan(file);
            for (long at = scan.next(STREAM, 0); at >= 0; at = scan.next(STREAM, at + STREAM.length)) {
                String description = scan.text(Math.max(0, at - BEFORE), (int) Math.min(at, BEFORE));
                // "endstream", or a word of somebody's text
                int begin = description.lastIndexOf(" obj");
                if (description.endsWith("end") || begin < 0 || !description.contains("Flate")) {
                    continue;
                }
                if (++parts > MOST_PARTS) {
                    throw new UnacceptableFile("The PDF has too many parts.");
                }
                if (!description.substring(begin).contains("/EmbeddedFile")
                        || description.substring(begin).contains("#")) {
                    sum += unpacked(file, at + STREAM.length);
                    if (sum > LARGEST_SUM) {
                        throw new UnacceptableFile("The PDF unpacks to more than " + LARGEST_SUM + " bytes.");
                    }
                }
            }
        }
    }

    private static long unpacked(RandomAccessFile file, long from) throws IOException {
        file.seek(from);
        int first = file.read();
        long data = first == '\r' ? from + 2 : from + 1;
        file.seek(data);
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[32 * 1024];
        long size = 0;
        try {
            InputStream content = new InflaterInputStream(Channels.newInputStream(file.getChannel()), inflater, 4096);
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > LARGEST_PART) {
                    throw new UnacceptableFile("A part of the PDF, at byte " + from + ", unpacks to more than "
                            + LARGEST_PART + " bytes, as only a trap does.");
                }
            }
        } catch (ZipException | java.io.EOFException notPacked) {
            // The parser will say so, if it matters.
            return size;
        } finally {
            inflater.end();
        }
        return size;
    }
}
