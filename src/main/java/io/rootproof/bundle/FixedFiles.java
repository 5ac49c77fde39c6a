package io.rootproof.bundle;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that are the same in every bundle: how to check it, and what does it. */
final class FixedFiles {

    static final String SCRIPT = "verify.sh";
    static final String PROOFS = "merkle.py";
    private static final String README = "README-VERIFY.txt";

    private FixedFiles() {}

    static List<DataFile> write(Path folder) throws IOException {
        for (String name : List.of(README, SCRIPT, PROOFS)) {
            try (InputStream content = open(name)) {
                Files.copy(content, folder.resolve(name));
            }
        }
        return List.of(
                DataFile.of(folder, README, "text/plain", "How to check this bundle"),
                DataFile.of(folder, SCRIPT, "text/x-shellscript", "Checks this bundle, offline"),
                DataFile.of(folder, PROOFS, "text/x-python", "Checks the proofs of the log"));
    }

    static InputStream open(String name) throws IOException {
        InputStream content = FixedFiles.class.getResourceAsStream("/bundle/" + name);
        if (content == null) {
            throw new FileNotFoundException(name + " is missing from the program");
        }
        return content;
    }
}
