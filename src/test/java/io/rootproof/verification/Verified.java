package io.rootproof.verification;

import io.rootproof.signing.Issuer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Bytes given to the checks. */
final class Verified {

    static final Limits LIMITS = new Limits(50_000_000, 200, 100, 20_000_000, 20, Duration.ofMinutes(1));

    private Verified() {}

    static Verification zip(byte[]... parts) throws IOException {
        return files(SmallBundle.pinned(), Issuer.NOW.plusSeconds(60), null, parts);
    }

    static Verification zip(Pinned pinned, byte[] zip) throws IOException {
        return files(pinned, Issuer.NOW.plusSeconds(60), null, zip);
    }

    static Verification after(byte[] earlier, byte[] zip) throws IOException {
        return files(SmallBundle.pinned(), Issuer.NOW.plusSeconds(60), earlier, zip);
    }

    static Verification files(Pinned pinned, Instant now, byte[] earlier, byte[]... parts) throws IOException {
        Path folder = Files.createTempDirectory("given");
        List<Path> given = new ArrayList<>();
        for (byte[] part : parts) {
            given.add(Files.write(folder.resolve("part" + given.size()), part));
        }
        Path before = earlier == null ? null : Files.write(folder.resolve("earlier"), earlier);
        try {
            return new BundleVerifier(pinned, LIMITS, now).verify(given, before);
        } finally {
            for (Path each : given) {
                Files.delete(each);
            }
        }
    }

    static Verification folder(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        return new BundleVerifier(SmallBundle.pinned(), LIMITS, Issuer.NOW).verify(List.of(folder), null);
    }
}
