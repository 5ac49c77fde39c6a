package io.rootproof.credentialreport;

import io.rootproof.rootkey.KeyStatement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** A report of LOGGING with one row, changed in one cell for one test. */
record Report(Map<String, String> root) {

    static final String LOGGING = "444455556666";

    static Report clean() {
        String[] lines = text("logging-clean.csv").split("\n");
        String[] header = lines[0].split(",");
        String[] cells = lines[1].split(",");
        Map<String, String> root = new LinkedHashMap<>();
        for (int i = 0; i < header.length; i++) {
            root.put(header[i], cells[i]);
        }
        return new Report(root);
    }

    Report with(String column, String cell) {
        Map<String, String> changed = new LinkedHashMap<>(root);
        changed.put(column, cell);
        return new Report(changed);
    }

    Report without(String column) {
        Map<String, String> changed = new LinkedHashMap<>(root);
        changed.remove(column);
        return new Report(changed);
    }

    String csv() {
        return String.join(",", root.keySet()) + "\n" + String.join(",", root.values());
    }

    CredentialReport read() {
        return CredentialReport.read(csv().getBytes(StandardCharsets.UTF_8));
    }

    ReportReading reading() {
        return read().readFor(LOGGING, "aws");
    }

    KeyStatement statement() {
        return ((ReportReading.Judged) reading()).statement();
    }

    static String text(String file) {
        try (InputStream in =
                Objects.requireNonNull(Report.class.getResourceAsStream("/aws/GetCredentialReport/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
