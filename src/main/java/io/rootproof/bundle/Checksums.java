package io.rootproof.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** The list that is signed: every file of the bundle with its digest, as sha256sum reads it. */
final class Checksums {

    static final String NAME = "SHA256SUMS";
    static final String SIGNATURE = "SHA256SUMS.p7s";
    static final String TIMESTAMP = "SHA256SUMS.tsr";

    private Checksums() {}

    static Path write(Path folder, List<DataFile> files) throws IOException {
        StringBuilder list = new StringBuilder();
        files.stream()
                .sorted(Comparator.comparing(DataFile::name))
                .forEach(file -> list.append(file.sha256())
                        .append("  ")
                        .append(file.name())
                        .append('\n'));
        return Files.writeString(folder.resolve(NAME), list, StandardCharsets.US_ASCII);
    }
}
