package io.rootproof.verification;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PRStream;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/** The files inside a report. They are unpacked here and not by the parser, which would fill memory with a trap. */
final class PdfFiles {

    private static final PdfName NAMES = PdfName.NAMES;
    private static final PdfName EMBEDDED = new PdfName("EmbeddedFiles");
    private static final int DEEPEST = 10;

    private final PdfReader reader;
    private final Unpacking unpacking;
    private final PathName names = new PathName();
    private final TreeMap<String, BundleFile> files = new TreeMap<>();

    private PdfFiles(PdfReader reader, Unpacking unpacking) {
        this.reader = reader;
        this.unpacking = unpacking;
    }

    static TreeMap<String, BundleFile> unpack(Path pdf, Unpacking unpacking) throws IOException {
        PdfTraps.check(pdf, unpacking.limits());
        try (PdfReader reader = new PdfReader(new RandomAccessFileOrArray(pdf.toString()), null)) {
            int most = unpacking.limits().pages();
            if (reader.getNumberOfPages() > most) {
                throw new UnacceptableFile(
                        "The PDF has " + reader.getNumberOfPages() + " pages; at most " + most + " are read here.");
            }
            PdfFiles found = new PdfFiles(reader, unpacking);
            found.listed();
            found.associated();
            return found.files;
        }
    }

    /** The list that readers show. */
    private void listed() throws IOException {
        PdfDictionary all = reader.getCatalog().getAsDict(NAMES);
        PdfDictionary embedded = all == null ? null : all.getAsDict(EMBEDDED);
        if (embedded != null) {
            tree(embedded, 0);
        }
    }

    private void tree(PdfDictionary node, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new UnacceptableFile("The report's list of files is nested too deeply.");
        }
        PdfArray pairs = node.getAsArray(NAMES);
        for (int i = 0; pairs != null && i + 1 < pairs.size(); i += 2) {
            PdfString key = pairs.getAsString(i);
            PdfDictionary file = pairs.getAsDict(i + 1);
            if (key == null || file == null) {
                throw new UnacceptableFile("The report's list of files cannot be read.");
            }
            String name = name(file);
            if (!name.equals(key.toUnicodeString())) {
                throw new UnacceptableFile("The report lists " + PathName.printable(name) + " under another name.");
            }
            unpack(name, file);
        }
        PdfArray kids = node.getAsArray(PdfName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            PdfDictionary kid = kids.getAsDict(i);
            if (kid != null) {
                tree(kid, depth + 1);
            }
        }
    }

    /** The list that PDF/A wants has to name the same ones. */
    private void associated() throws UnacceptableFile {
        PdfArray associated = reader.getCatalog().getAsArray(PdfName.AF);
        Set<String> said = new HashSet<>();
        for (int i = 0; associated != null && i < associated.size(); i++) {
            PdfDictionary file = associated.getAsDict(i);
            said.add(file == null ? "" : name(file));
        }
        if (!said.equals(files.keySet())) {
            throw new UnacceptableFile("The report names other files in its catalogue than in its list of files.");
        }
    }

    private static String name(PdfDictionary file) throws UnacceptableFile {
        PdfString plain = file.getAsString(PdfName.F);
        PdfString unicode = file.getAsString(PdfName.UF);
        if (plain == null || (unicode != null && !unicode.toUnicodeString().equals(plain.toUnicodeString()))) {
            throw new UnacceptableFile("A file inside the report has two names.");
        }
        return plain.toUnicodeString();
    }

    private void unpack(String name, PdfDictionary file) throws IOException {
        names.add(name);
        PdfDictionary versions = file.getAsDict(PdfName.EF);
        PdfStream found = versions == null ? null : versions.getAsStream(PdfName.F);
        if (!(found instanceof PRStream stream)) {
            throw new UnacceptableFile("The file " + name + " inside the report cannot be read.");
        }
        byte[] raw = PdfReader.getStreamBytesRaw(stream);
        Inflater inflater = new Inflater();
        try (InputStream content = content(stream, raw, inflater)) {
            files.put(name, unpacking.write(name, content, () -> raw.length));
        } catch (ZipException | java.io.EOFException damaged) {
            throw new UnacceptableFile("The file " + name + " inside the report is damaged.");
        } finally {
            inflater.end();
        }
    }

    private static InputStream content(PRStream stream, byte[] raw, Inflater inflater) throws UnacceptableFile {
        PdfObject filter = only(PdfReader.getPdfObject(stream.get(PdfName.FILTER)));
        if (stream.get(PdfName.DECODEPARMS) != null) {
            throw new UnacceptableFile("A file inside the report is packed in an unusual way.");
        }
        if (filter == null) {
            return new ByteArrayInputStream(raw);
        }
        if (!PdfName.FLATEDECODE.equals(filter)) {
            throw new UnacceptableFile("A file inside the report is packed in an unusual way.");
        }
        return new InflaterInputStream(new ByteArrayInputStream(raw), inflater);
    }

    private static @Nullable PdfObject only(@Nullable PdfObject filter) throws UnacceptableFile {
        if (filter instanceof PdfArray several) {
            if (several.size() > 1) {
                throw new UnacceptableFile("A file inside the report is packed more than once.");
            }
            return several.isEmpty() ? null : several.getDirectObject(0);
        }
        return filter;
    }
}
