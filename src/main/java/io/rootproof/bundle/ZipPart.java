package io.rootproof.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a ZIP archive that depends on nothing but the names and bytes of its files. */
final class ZipPart {

    /**
     * The archive's own epoch, and one tick: of the epoch itself the library adds a second time stamp, in the time zone
     * of the machine.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private ZipPart() {}

    /**
     * Writes the files in the order of their names; they are streamed.
     *
     * @throws IllegalArgumentException if two have one name
     */
    static void write(Path zip, List<DataFile> files) throws IOException {
        List<DataFile> sorted =
                files.stream().sorted(Comparator.comparing(DataFile::name)).toList();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip), 1 << 16);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            String before = "";
            for (DataFile file : sorted) {
                if (file.name().equals(before)) {
                    throw new IllegalArgumentException("Two files are called " + before);
                }
                before = file.name();
                ZipEntry entry = new ZipEntry(file.name());
                entry.setTimeLocal(TIME);
                archive.putNextEntry(entry);
                Files.copy(file.path(), archive);
                archive.closeEntry();
            }
        }
    }
}
