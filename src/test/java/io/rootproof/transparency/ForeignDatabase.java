package io.rootproof.transparency;

import io.rootproof.merkle.Checkpoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The folder of another database is there, whose log was signed under the same name. */
public class ForeignDatabase extends RestoredDatabase {

    static final String NOTE = new Checkpoint(ORIGIN, 7, new byte[32]).text() + "\n\u2014 " + ORIGIN + " AAAAAA==\n";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = super.getConfigOverrides();
        Path folder = Path.of(settings.get("rootproof.storage.directory"))
                .resolve("checkpoints")
                .resolve("another-database");
        try {
            Files.writeString(Files.createDirectories(folder).resolve("00000000000000000007.note"), NOTE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }
}
