package io.rootproof.bundle;

import io.rootproof.signing.timestamp.TimestampsUnavailable;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes of what was gathered what people download: manifest, report, checksums, archive. Everything before the seal
 * depends on the order and the state of the log alone, so that it can be made again with the same bytes.
 */
final class Packing {

    static final String REPORT = "report.pdf";

    private final long bundle;
    private final Gathered gathered;
    private final @Nullable LogState log;
    private final List<DataFile> contents;
    private final Progress progress;

    /**
     * @param contents every file of the bundle but manifest, report and checksums
     */
    Packing(long bundle, Gathered gathered, @Nullable LogState log, List<DataFile> contents, Progress progress) {
        this.bundle = bundle;
        this.gathered = gathered;
        this.log = log;
        this.contents = List.copyOf(contents);
        this.progress = progress;
    }

    /**
     * @throws TimestampsUnavailable if the seal wants a time and nobody gives one; another one may be tried
     */
    Packed pack(Seal seal) throws IOException, TimestampsUnavailable {
        Path folder = gathered.folder();
        List<DataFile> files = new ArrayList<>(contents);
        files.add(Manifest.write(bundle, gathered, seal.plan(), log, contents));
        Path printed = folder.resolve("printed.pdf");
        Path report = folder.resolve(REPORT);
        Files.deleteIfExists(report);
        print(new Report(gathered, seal.plan(), log, files), printed);
        progress.at(95, "Sealing");
        seal.report(printed, report);
        files.add(DataFile.of(folder, REPORT, "application/pdf", "The report"));
        Path sums = Checksums.write(folder, files);
        files.add(DataFile.of(folder, Checksums.NAME, "text/plain", "Digests of all files"));
        files.addAll(seal.list(sums));
        progress.at(97, "Packing the bundle");
        return new Packed(report, zip(folder, files), sums);
    }

    private void print(Report report, Path printed) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(printed), 1 << 16)) {
            ReportWriter.write(report, out, progress);
        }
    }

    private static List<Path> zip(Path folder, List<DataFile> files) throws IOException {
        List<Path> parts = new ArrayList<>();
        int last = files.stream().mapToInt(DataFile::part).max().orElse(1);
        for (int part = 1; part <= last; part++) {
            int number = part;
            Path zip = folder.resolve("part-" + part + ".zip");
            ZipPart.write(
                    zip, files.stream().filter(file -> file.part() == number).toList());
            parts.add(zip);
        }
        return parts;
    }
}
