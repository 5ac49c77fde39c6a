package io.rootproof.verification;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whether all files are there, no other is, and each is the one that was meant. */
final class FileChecks {

    private static final int MOST_NAMED = 5;

    /** What stands beside the list and is not on it. */
    private static final Set<String> BESIDE = Set.of(Contents.SUMS, Contents.SIGNATURE, Contents.TOKEN);

    private static final Set<String> WANTED =
            Set.of(Contents.REPORT, Contents.MANIFEST, "README-VERIFY.txt", "verify.sh", "merkle.py");

    private final Contents contents;
    private final @Nullable Manifest manifest;

    FileChecks(Contents contents, @Nullable Manifest manifest) {
        this.contents = contents;
        this.manifest = manifest;
    }

    Check list() throws IOException {
        Set<String> expected = new TreeSet<>();
        if (contents.pdfOnly()) {
            expected.add(Contents.REPORT);
            expected.add(Contents.MANIFEST);
            attached(expected);
        } else {
            expected.addAll(sums().keySet());
            expected.addAll(BESIDE);
            expected.addAll(WANTED);
            if (manifest == null || !manifest.signed()) {
                expected.remove(Contents.SIGNATURE);
            }
            if (manifest == null || !manifest.hasTimestamps()) {
                expected.remove(Contents.TOKEN);
            }
        }
        Set<String> missing = new TreeSet<>(expected);
        missing.removeAll(contents.files().keySet());
        Set<String> extra = new TreeSet<>(contents.files().keySet());
        extra.removeAll(expected);
        if (!contents.pdfOnly()) {
            extra.removeAll(BESIDE);
        }
        if (missing.isEmpty() && extra.isEmpty()) {
            return Check.pass(CheckName.FILE_LIST, contents.files().size() + " files, nothing missing, nothing extra.");
        }
        List<String> wrong = new ArrayList<>();
        if (!missing.isEmpty()) {
            wrong.add("Missing: " + some(missing) + "." + parts(missing));
        }
        if (!extra.isEmpty()) {
            wrong.add("Not part of the bundle: " + some(extra) + ".");
        }
        return Check.fail(CheckName.FILE_LIST, String.join(" ", wrong));
    }

    private void attached(Set<String> expected) {
        if (manifest != null) {
            manifest.files().forEach((path, listed) -> {
                if (listed.attached()) {
                    expected.add(path);
                }
            });
        }
    }

    /** Whoever downloaded only the first of several parts is told so. */
    private String parts(Set<String> missing) {
        boolean later = manifest != null
                && manifest.parts() > 1
                && missing.stream().anyMatch(path -> {
                    Manifest.Listed listed = manifest.files().get(path);
                    return listed != null && listed.part() > 1;
                });
        return later ? " The bundle has " + (manifest == null ? 0 : manifest.parts()) + " parts: give them all." : "";
    }

    Check checksums() throws IOException {
        if (contents.pdfOnly()) {
            return Check.skipped(CheckName.CHECKSUMS, "The list of checksums stands in the ZIP, not in the report.");
        }
        List<String> wrong = new ArrayList<>();
        int good = 0;
        for (Map.Entry<String, String> each : sums().entrySet()) {
            BundleFile file = contents.files().get(each.getKey());
            if (file != null && !file.sha256().equals(each.getValue())) {
                wrong.add(each.getKey() + " has SHA-256 " + file.sha256() + ", and SHA256SUMS says " + each.getValue());
            } else if (file != null) {
                good++;
            }
        }
        return wrong.isEmpty()
                ? Check.pass(CheckName.CHECKSUMS, good + " files have the digests on the list.")
                : Check.fail(CheckName.CHECKSUMS, "Changed: " + some(wrong) + ".");
    }

    Check manifest() throws IOException {
        if (manifest == null) {
            // Read again for the sentence that says why it could not be.
            Manifest.read(contents.file(Contents.MANIFEST)
                    .orElseThrow(() -> new UnacceptableFile("MANIFEST.json is missing.")));
            return Check.fail(CheckName.MANIFEST, "MANIFEST.json cannot be read.");
        }
        List<String> wrong = new ArrayList<>();
        manifest.files().forEach((path, listed) -> {
            BundleFile file = contents.files().get(path);
            if (file != null && (file.size() != listed.size() || !file.sha256().equals(listed.sha256()))) {
                wrong.add(path + " has " + file.size() + " bytes and SHA-256 " + file.sha256()
                        + ", and MANIFEST.json says " + listed.size() + " and " + listed.sha256());
            } else if (file == null && !contents.pdfOnly()) {
                wrong.add(path + " is listed and not there");
            }
        });
        Set<String> unlisted = new TreeSet<>(contents.files().keySet());
        unlisted.removeAll(manifest.files().keySet());
        unlisted.removeAll(BESIDE);
        unlisted.removeAll(Set.of(Contents.REPORT, Contents.MANIFEST));
        unlisted.forEach(path -> wrong.add(path + " is there and not listed"));
        if (!wrong.isEmpty()) {
            return Check.fail(CheckName.MANIFEST, some(wrong) + ".");
        }
        String what = "Bundle " + PathName.printable(manifest.bundle()) + ", as known at "
                + PathName.printable(manifest.knownAt()) + ", "
                + manifest.files().size() + " files.";
        return manifest.complete()
                ? Check.pass(CheckName.MANIFEST, what)
                : Check.warn(
                        CheckName.MANIFEST,
                        what + " INCOMPLETE: something that exists is not in it. Page one of the report says what.");
    }

    private TreeMap<String, String> sums() throws IOException {
        return Sums.read(
                contents.file(Contents.SUMS).orElseThrow(() -> new UnacceptableFile("SHA256SUMS is missing.")));
    }

    static String some(Iterable<String> all) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (String each : all) {
            if (count < MOST_NAMED) {
                text.append(count == 0 ? "" : "; ").append(each);
            }
            count++;
        }
        return count > MOST_NAMED ? text + " and " + (count - MOST_NAMED) + " more" : text.toString();
    }
}
