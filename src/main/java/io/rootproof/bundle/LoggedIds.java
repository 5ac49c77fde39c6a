package io.rootproof.bundle;

import io.rootproof.log.EntryKind;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that a bundle is about, as they are met, in a file: there may be millions, and which entries of the log they
 * have is asked when all of them are known.
 */
final class LoggedIds implements AutoCloseable {

    private static final String NAME = "logged.ids";
    private static final int AT_ONCE = 1_000;

    private final DataOutputStream out;

    LoggedIds(Path folder) throws IOException {
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(folder.resolve(NAME)), 1 << 16));
    }

    void add(EntryKind kind, long id) {
        try {
            out.writeByte(kind.ordinal());
            out.writeLong(id);
        } catch (IOException e) {
            throw new UncheckedIOException(NAME + " cannot be written", e);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Takes some ids of one kind. */
    @FunctionalInterface
    interface Some {
        void take(EntryKind kind, List<Long> ids);
    }

    /** Hands out what a file holds, in portions of one kind. */
    static void each(Path folder, Some consumer) throws IOException {
        Map<EntryKind, List<Long>> waiting = new EnumMap<>(EntryKind.class);
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(folder.resolve(NAME)), 1 << 16))) {
            while (true) {
                EntryKind kind = EntryKind.values()[in.readByte()];
                List<Long> ids = waiting.computeIfAbsent(kind, none -> new ArrayList<>());
                ids.add(in.readLong());
                if (ids.size() == AT_ONCE) {
                    consumer.take(kind, List.copyOf(ids));
                    ids.clear();
                }
            }
        } catch (EOFException end) {
            waiting.forEach((kind, ids) -> {
                if (!ids.isEmpty()) {
                    consumer.take(kind, ids);
                }
            });
        }
    }
}
