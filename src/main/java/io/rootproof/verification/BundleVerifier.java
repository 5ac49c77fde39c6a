package io.rootproof.verification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks a bundle against its format: a ZIP, its parts, an unpacked folder, or the report alone. Needs no database and
 * no container, writes nothing but temporary files, and asks nobody over the network.
 */
public final class BundleVerifier {

    private static final int LARGEST_NOTE = 100_000;

    private final Pinned pinned;
    private final Limits limits;
    private final Instant now;

    /**
     * @param now what is later than this is from the future
     */
    public BundleVerifier(Pinned pinned, Limits limits, Instant now) {
        this.pinned = pinned;
        this.limits = limits;
        this.now = now;
    }

    /**
     * @param given one file or folder, or all parts of one bundle
     * @param earlier an earlier bundle, or its {@code log/checkpoint}; null for none
     * @throws IOException if this machine fails, and not what was given
     */
    public Verification verify(List<Path> given, @Nullable Path earlier) throws IOException {
        Path work = Files.createTempDirectory("rootproof-verify");
        try {
            return verify(given, earlier, work);
        } finally {
            remove(work);
        }
    }

    private Verification verify(List<Path> given, @Nullable Path earlier, Path work) throws IOException {
        Deadline deadline = new Deadline(limits.time());
        Verdicts verdicts = new Verdicts();
        Signers signers = new Signers(pinned.signers());
        Stamps stamps = new Stamps(pinned.authorities(), limits, now);
        Unpacking unpacking = new Unpacking(Files.createDirectory(work.resolve("bundle")), limits, deadline);
        Contents[] opened = new Contents[1];
        verdicts.run(CheckName.ARCHIVE, () -> {
            opened[0] = Opening.open(given, unpacking, deadline);
            return Check.pass(CheckName.ARCHIVE, opened[0].files().size() + " files, each in its place.");
        });
        Contents contents = opened[0];
        if (contents == null) {
            return Verification.of(signers.trust(), stamps.status(), verdicts.all("The file could not be opened."));
        }
        Manifest manifest = manifest(contents);
        FileChecks files = new FileChecks(contents, manifest);
        verdicts.run(CheckName.FILE_LIST, files::list);
        verdicts.run(CheckName.CHECKSUMS, files::checksums);
        verdicts.run(CheckName.MANIFEST, files::manifest);
        new SealChecks(contents, manifest, signers, stamps).run(verdicts);
        Unpacking attached = new Unpacking(Files.createDirectory(work.resolve("report")), limits, deadline);
        verdicts.run(CheckName.PDF_ATTACHMENTS, () -> AttachmentCheck.check(contents, manifest, attached));
        LogChecks log = new LogChecks(contents, manifest, pinned.logKeys(), deadline);
        verdicts.run(CheckName.LOG_CHECKPOINT, log::checkpoint);
        verdicts.run(CheckName.LOG_INCLUSION, log::inclusion);
        verdicts.run(CheckName.LOG_RECORDS, log::records);
        verdicts.run(
                CheckName.LOG_CONSISTENCY,
                () -> new ConsistencyCheck(contents, log, earlierNote(earlier, work, deadline)).check());
        verdicts.run(
                CheckName.EVIDENCE_PAYLOADS,
                () -> new PayloadCheck(contents, log.payloads(), manifest != null && manifest.complete(), deadline)
                        .check());
        return Verification.of(signers.trust(), stamps.status(), verdicts.all("Not done."));
    }

    /** Several checks ask it; why it cannot be read is said by the check of its name. */
    private static @Nullable Manifest manifest(Contents contents) {
        Optional<BundleFile> file = contents.file(Contents.MANIFEST);
        if (file.isEmpty()) {
            return null;
        }
        try {
            return Manifest.read(file.get());
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return null;
        }
    }

    private @Nullable String earlierNote(@Nullable Path earlier, Path work, Deadline deadline) throws IOException {
        if (earlier == null) {
            return null;
        }
        if (Files.isRegularFile(earlier) && Files.size(earlier) < LARGEST_NOTE) {
            String text = Files.readString(earlier, StandardCharsets.ISO_8859_1);
            if (!text.startsWith("PK") && !text.startsWith("%PDF")) {
                return Files.readString(earlier);
            }
        }
        TreeMap<String, BundleFile> files = Opening.open(
                        List.of(earlier),
                        new Unpacking(Files.createDirectory(work.resolve("earlier")), limits, deadline),
                        deadline)
                .files();
        BundleFile note = files.get(LogChecks.CHECKPOINT);
        if (note == null) {
            throw new UnacceptableFile("The earlier bundle has no log/checkpoint.");
        }
        return new String(note.bytes(LARGEST_NOTE), StandardCharsets.UTF_8);
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
