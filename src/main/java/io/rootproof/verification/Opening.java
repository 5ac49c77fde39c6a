package io.rootproof.verification;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Finds out what was given, a folder, an archive in one or several parts, or a report alone, and unpacks it. */
final class Opening {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private Opening() {}

    static Contents open(List<Path> given, Unpacking unpacking, Deadline deadline) throws IOException {
        TreeMap<String, BundleFile> files = new TreeMap<>();
        Path first = given.getFirst();
        if (given.size() == 1 && Files.isDirectory(first)) {
            Folder.read(first, unpacking.limits(), deadline, files);
            return new Contents(files, false);
        }
        if (given.size() == 1 && startsWith(first, PDF)) {
            files.putAll(PdfFiles.unpack(first, unpacking));
            if (files.containsKey(Contents.REPORT)) {
                throw new UnacceptableFile("The report holds a file that is called like itself.");
            }
            files.put(Contents.REPORT, new BundleFile(Contents.REPORT, first, Files.size(first), ""));
            return new Contents(files, true);
        }
        PathName names = new PathName();
        for (Path part : given) {
            if (!startsWith(part, ZIP)) {
                throw new UnacceptableFile(
                        given.size() == 1
                                ? "This is neither a ZIP archive nor a PDF. Give bundle.zip or report.pdf as they were downloaded."
                                : "Several files were given, and one of them is no ZIP archive. Give all parts of one bundle.");
            }
            StrictZip.unpack(part, unpacking, names, files);
        }
        return new Contents(files, false);
    }

    private static boolean startsWith(Path file, byte[] magic) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UnacceptableFile("There is no file " + file + ".");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(magic.length), magic);
        }
    }
}
