package io.rootproof.signing;

import io.rootproof.digest.Sha256;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.AcroFields;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/**
 * Checks the signatures of a PDF. Where a signature's value stands is taken from the bytes of the file and not from what
 * a parser makes of them: the two can be made to differ.
 */
public final class PdfSignatures {

    /** More would not be read by anybody; each costs a pass over the file. */
    private static final int MOST = 10;

    private static final PdfName BYTE_RANGE = new PdfName("ByteRange");
    private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");

    private PdfSignatures() {}

    /**
     * All signatures, in the order of their fields; empty if there is none.
     *
     * @throws IOException if the file cannot be read as a PDF. What else the parser throws at a hostile file is the
     *     caller's to catch
     */
    public static List<PdfSignatureCheck> check(Path pdf) throws IOException {
        List<PdfSignatureCheck> found = new ArrayList<>();
        try (PdfReader reader = new PdfReader(new RandomAccessFileOrArray(pdf.toString()), null);
                RandomAccessFile file = new RandomAccessFile(pdf.toFile(), "r")) {
            if (reader.isEncrypted()) {
                throw new IOException("The PDF is encrypted");
            }
            if (reader.isRebuilt()) {
                throw new IOException("The PDF is damaged: its table of objects cannot be used");
            }
            AcroFields fields = reader.getAcroFields();
            List<String> names = fields.getSignedFieldNames();
            for (String name : names.subList(0, Math.min(names.size(), MOST))) {
                found.add(one(name, fields.getSignatureDictionary(name), file));
            }
            if (names.size() > MOST) {
                throw new IOException("The PDF has " + names.size() + " signatures; at most " + MOST + " are read");
            }
        }
        return found;
    }

    private static PdfSignatureCheck one(String name, PdfDictionary dictionary, RandomAccessFile file)
            throws IOException {
        long[] range = range(dictionary.getAsArray(BYTE_RANGE), file.length());
        if (range == null) {
            return broken(name, "The signature does not say which bytes it covers, or those are not in the file.");
        }
        byte[] cms = value(file, range);
        if (cms == null) {
            return broken(name, "The signature leaves out more of the file than its own value.");
        }
        List<String> reasons = new ArrayList<>();
        if (!CADES.equals(dictionary.getAsName(PdfName.SUBFILTER))) {
            reasons.add("The signature is not of the form ETSI.CAdES.detached.");
        }
        boolean whole = range[2] + range[3] == file.length();
        return new PdfSignatureCheck(
                name, whole, stated(dictionary), CmsReading.check(cms, digest(file, range)), reasons);
    }

    private static @Nullable Instant stated(PdfDictionary dictionary) {
        PdfString written = dictionary.getAsString(PdfName.M);
        Calendar date = written == null ? null : PdfDate.decode(written.toUnicodeString());
        return date == null ? null : date.toInstant();
    }

    private static PdfSignatureCheck broken(String name, String reason) {
        return new PdfSignatureCheck(name, false, null, CmsCheck.broken(reason), List.of());
    }

    /** Where the two covered parts begin and how long they are; null if that is not possible. */
    private static long @Nullable [] range(@Nullable PdfArray given, long size) {
        if (given == null || given.size() != 4) {
            return null;
        }
        long[] range = new long[4];
        for (int i = 0; i < 4; i++) {
            PdfNumber number = given.getAsNumber(i);
            if (number == null || number.doubleValue() != Math.rint(number.doubleValue())) {
                return null;
            }
            range[i] = (long) number.doubleValue();
        }
        boolean sound = range[0] == 0
                && range[1] > 0
                && range[2] > range[1] + 2
                && range[3] > 0
                && range[2] + range[3] <= size
                && range[2] - range[1] <= 2L * CmsReading.LARGEST + 2;
        return sound ? range : null;
    }

    /** What stands between the two parts: one hexadecimal string, DER and zeros after it, in one way of writing. */
    private static byte @Nullable [] value(RandomAccessFile file, long[] range) throws IOException {
        byte[] gap = new byte[(int) (range[2] - range[1])];
        file.seek(range[1]);
        file.readFully(gap);
        String text = new String(gap, StandardCharsets.ISO_8859_1);
        String digits = text.substring(1, text.length() - 1);
        boolean oneCase =
                digits.equals(digits.toLowerCase(Locale.ROOT)) || digits.equals(digits.toUpperCase(Locale.ROOT));
        if (text.charAt(0) != '<' || !text.endsWith(">") || !oneCase) {
            return null;
        }
        byte[] padded;
        try {
            padded = HexFormat.of().parseHex(digits);
        } catch (IllegalArgumentException notHexadecimal) {
            return null;
        }
        int length = derLength(padded);
        for (int i = length; i >= 0 && i < padded.length; i++) {
            if (padded[i] != 0) {
                return null;
            }
        }
        return length < 0 ? null : Arrays.copyOf(padded, length);
    }

    /** How long the outermost element of DER is, with its head; -1 if that does not fit. */
    private static int derLength(byte[] der) {
        if (der.length < 2 || der[0] != 0x30) {
            return -1;
        }
        int first = der[1] & 0xff;
        if (first < 0x80) {
            return first + 2 <= der.length ? first + 2 : -1;
        }
        int count = first & 0x7f;
        if (count == 0 || count > 3 || der.length < 2 + count) {
            return -1;
        }
        int length = 0;
        for (int i = 0; i < count; i++) {
            length = length << 8 | der[2 + i] & 0xff;
        }
        return length + 2 + count <= der.length ? length + 2 + count : -1;
    }

    private static byte[] digest(RandomAccessFile file, long[] range) throws IOException {
        MessageDigest digest = Sha256.start();
        feed(digest, file, range[0], range[1]);
        feed(digest, file, range[2], range[3]);
        return digest.digest();
    }

    private static void feed(MessageDigest digest, RandomAccessFile file, long from, long length) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        file.seek(from);
        long left = length;
        while (left > 0) {
            int read = file.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                throw new IOException("The file became shorter while it was read");
            }
            digest.update(buffer, 0, read);
            left -= read;
        }
    }
}
