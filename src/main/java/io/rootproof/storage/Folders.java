package io.rootproof.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Folders, which have to be synchronised like files before a new name in them outlives a loss of power. */
final class Folders {

    private Folders() {}

    static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Not every system can open a directory; those that cannot write names through by themselves.
        }
    }
}
