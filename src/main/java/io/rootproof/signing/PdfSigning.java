package io.rootproof.signing;

import io.rootproof.digest.Sha256;
import io.rootproof.signing.timestamp.TimestampSource;
import io.rootproof.signing.timestamp.TimestampToken;
import io.rootproof.signing.timestamp.TimestampsUnavailable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.cms.CMSSignedData;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSignature;
import org.openpdf.text.pdf.PdfSignatureAppearance;
import org.openpdf.text.pdf.PdfStamper;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/**
 * Signs PDFs as PAdES B-B, or B-T where time is stamped: one signature over the whole file, added behind it. The
 * signature has no appearance on the page.
 */
public final class PdfSigning {

    private static final PdfName CADES = new PdfName("ETSI.CAdES.detached");

    /** For a token with its chain; a longer one is met by signing anew with the room that it took. */
    private static final int ROOM_FOR_TOKEN = 12_000;

    private static final int MARGIN = 1_024;

    private PdfSigning() {}

    /**
     * @param signed is written over; worthless if this throws
     * @param now what the document states as the time of signing
     * @param tsa stamps the signature; null for none
     * @return the timestamp in the signature, empty without a source
     * @throws TimestampsUnavailable if the source gave none: nothing is signed then
     */
    public static Optional<TimestampToken> sign(
            Path unsigned, Path signed, SigningKey key, Instant now, @Nullable TimestampSource tsa)
            throws IOException, TimestampsUnavailable {
        int room = MARGIN + needed(key, now) + (tsa == null ? 0 : ROOM_FOR_TOKEN);
        Signed done = sign(unsigned, signed, key, now, tsa, room);
        if (done.needed > room) {
            done = sign(unsigned, signed, key, now, tsa, done.needed + MARGIN);
        }
        if (done.needed > done.room) {
            throw new IOException("The signature has no room: it takes " + done.needed + " bytes");
        }
        return Optional.ofNullable(done.token);
    }

    private record Signed(int needed, int room, @Nullable TimestampToken token) {}

    private static Signed sign(
            Path unsigned, Path signed, SigningKey key, Instant now, @Nullable TimestampSource tsa, int room)
            throws IOException, TimestampsUnavailable {
        // Read piece by piece, and written to the file at once: a report may be larger than what is left of memory.
        try (PdfReader reader = new PdfReader(new RandomAccessFileOrArray(unsigned.toString()), null)) {
            PdfSignatureAppearance appearance = place(reader, signed.toFile(), now, room);
            CMSSignedData cms;
            try (InputStream covered = appearance.getRangeStream()) {
                cms = CmsSigner.sign(key, covered, null);
            }
            TimestampToken token = null;
            if (tsa != null) {
                byte[] value = cms.getSignerInfos().iterator().next().getSignature();
                token = tsa.stamp(Sha256.start().digest(value));
                cms = CmsSigner.stamped(cms, token.der());
            }
            byte[] der = CmsSigner.der(cms);
            PdfDictionary contents = new PdfDictionary();
            contents.put(
                    PdfName.CONTENTS,
                    new PdfString(Arrays.copyOf(der.length > room ? new byte[0] : der, room)).setHexWriting(true));
            appearance.close(contents);
            return new Signed(der.length, room, token);
        }
    }

    private static PdfSignatureAppearance place(PdfReader reader, File signed, Instant now, int room)
            throws IOException {
        PdfStamper stamper = PdfStamper.createSignature(reader, null, null, signed, true);
        PdfSignatureAppearance appearance = stamper.getSignatureAppearance();
        GregorianCalendar at = GregorianCalendar.from(now.atZone(ZoneOffset.UTC));
        appearance.setSignDate(at);
        PdfSignature dictionary = new PdfSignature(PdfName.ADOBE_PPKLITE, CADES);
        dictionary.setDate(new PdfDate(at));
        appearance.setCryptoDictionary(dictionary);
        // Two hexadecimal digits a byte, between angle brackets.
        appearance.preClose(Map.of(PdfName.CONTENTS, room * 2 + 2));
        return appearance;
    }

    /** The size of a signature by this key over anything. */
    private static int needed(SigningKey key, Instant now) {
        return CmsSigner.der(CmsSigner.sign(key, InputStream.nullInputStream(), now)).length;
    }
}
