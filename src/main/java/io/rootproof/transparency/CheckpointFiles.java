package io.rootproof.transparency;

import io.rootproof.merkle.Checkpoint;
import io.rootproof.storage.StorageConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Checkpoints beside the database, so that one that went back in time can be seen to have done so. A folder for each
 * database, named by {@link LogName}; a file for each size. Files are added and never changed.
 */
@ApplicationScoped
class CheckpointFiles {

    private static final String SUFFIX = ".note";

    private final Path directory;

    CheckpointFiles(StorageConfig config) {
        this.directory = config.directory().toAbsolutePath().resolve("checkpoints");
    }

    /** Writes a note unless it is there; what another has written of that size is left as it is. */
    void keep(String log, long size, String note) {
        add(log, String.format(Locale.ROOT, "%020d%s", size, SUFFIX), note);
    }

    /** Writes what was found to be wrong, so that it is known even if the database is changed again. */
    void keepFork(String log, LogFork fork) {
        add(log, String.format(Locale.ROOT, "fork-%020d-%d.txt", fork.earlierSize(), fork.id()), fork.text());
    }

    /** What was signed last of an origin, as this database's folder has it; signatures are not looked at. */
    Optional<Note> newest(String log, String origin) {
        try {
            return newestIn(directory.resolve(log), origin);
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoints in " + directory + " could not be read", e);
        }
    }

    /** The same in the folders of other databases. */
    Optional<Note> newestElsewhere(String log, String origin) {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(directory)) {
            Note newest = null;
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                Optional<Note> note = folder.endsWith(log) ? Optional.empty() : newestIn(folder, origin);
                if (note.isPresent()
                        && (newest == null
                                || note.get().checkpoint().size()
                                        > newest.checkpoint().size())) {
                    newest = note.get();
                }
            }
            return Optional.ofNullable(newest);
        } catch (IOException e) {
            throw new UncheckedIOException("The checkpoints in " + directory + " could not be read", e);
        }
    }

    /** A note with what it says. */
    record Note(Checkpoint checkpoint, String text) {}

    private static Optional<Note> newestIn(Path folder, String origin) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        List<Path> notes;
        try (Stream<Path> files = Files.list(folder)) {
            notes = files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path file : notes) {
            String text = Files.readString(file);
            Checkpoint checkpoint;
            try {
                checkpoint = Checkpoint.parse(text);
            } catch (IllegalArgumentException notOne) {
                continue;
            }
            if (checkpoint.origin().equals(origin)) {
                return Optional.of(new Note(checkpoint, text));
            }
        }
        return Optional.empty();
    }

    private void add(String log, String name, String text) {
        Path folder = directory.resolve(log);
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "new", ".part");
            Files.writeString(draft, text, StandardCharsets.UTF_8);
            try (FileChannel file = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                file.force(true);
            }
            if (Files.exists(folder.resolve(name))) {
                Files.delete(draft);
            } else {
                Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                sync(folder);
            }
        } catch (FileAlreadyExistsException byAnotherNode) {
            // The same note: signatures of Ed25519 are the same each time.
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The checkpoint could not be written to " + folder + ": is rootproof.storage.directory writable?",
                    e);
        }
    }

    private static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Not every system can open a directory; those that cannot write names through by themselves.
        }
    }
}
