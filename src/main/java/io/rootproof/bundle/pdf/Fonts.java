package io.rootproof.bundle.pdf;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of one document. Never shared between documents: a font remembers the characters that it was used for. */
final class Fonts {

    private final Map<Typeface, BaseFont> faces = new EnumMap<>(Typeface.class);

    Fonts() {
        for (Typeface face : Typeface.values()) {
            faces.put(face, load(face));
        }
    }

    BaseFont face(Typeface face) {
        BaseFont font = faces.get(face);
        if (font == null) {
            throw new IllegalStateException("No font for " + face);
        }
        return font;
    }

    Font font(Typeface face, float size, Color color) {
        return new Font(face(face), size, Font.NORMAL, color);
    }

    /** The text with every character that the face lacks written out. */
    Chunk text(String text, Typeface face, float size, Color color) {
        return new Chunk(Printable.text(text, face(face)), font(face, size, color));
    }

    private static BaseFont load(Typeface face) {
        try (InputStream file = Fonts.class.getResourceAsStream(face.file)) {
            if (file == null) {
                throw new IllegalStateException("The font " + face.file + " is missing from the program");
            }
            BaseFont font = BaseFont.createFont(
                    face.file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file.readAllBytes(), null);
            // PDF/A-3 6.2.11.4.2: a CIDSet must list every glyph of the subset, and the library's does not.
            font.setIncludeCidSet(false);
            // The subset's name starts with six random letters; equal inputs must give equal bytes.
            font.setSecureRandom(new FixedRandom(face.ordinal()));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + face.file + " cannot be read", e);
        }
    }

    /** Not random, and not for secrets: the same letters each time, another sequence for each face. */
    private static final class FixedRandom extends SecureRandom {

        private static final long serialVersionUID = 1L;
        private int next;

        FixedRandom(int start) {
            this.next = start;
        }

        @Override
        public int nextInt(int bound) {
            next = (next + 5) % bound;
            return next;
        }

        @Override
        public double nextDouble() {
            return nextInt(26) / 26.0;
        }
    }
}
