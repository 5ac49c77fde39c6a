package io.rootproof.verification;

import io.rootproof.signing.Issuer;
import io.rootproof.testing.Tool;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** verify.sh, as somebody runs it who has it, the roots and the key from elsewhere. */
final class Script {

    private static final Path SCRIPT = script();

    private final Path folder;
    private int bundles;

    /**
     * @param folder a temporary one, for bundles and roots
     */
    Script(Path folder) throws IOException {
        this.folder = folder;
        Issuer.pem(folder.resolve("roots.pem"), SmallBundle.ROOT.certificate());
        Issuer.pem(folder.resolve("authorities.pem"), SmallBundle.CLOCK_ROOT.certificate());
    }

    /** The files, unpacked. */
    Tool.Said check(Map<String, byte[]> files) throws IOException, InterruptedException {
        Path unpacked = next();
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Path file = unpacked.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        return run(List.of(unpacked.toString()));
    }

    /** Archives, as they were downloaded. */
    Tool.Said check(byte[]... zips) throws IOException, InterruptedException {
        Path given = Files.createDirectories(next());
        List<String> paths = new ArrayList<>();
        for (byte[] zip : zips) {
            paths.add(Files.write(given.resolve("bundle-" + paths.size() + ".zip"), zip)
                    .toString());
        }
        return run(paths);
    }

    /** Everything that failed, a line each, with what the script says of it. */
    static String failures(Tool.Said said) {
        return said.output().lines().filter(line -> line.startsWith("FAIL")).collect(Collectors.joining("\n"));
    }

    private synchronized Path next() {
        return folder.resolve("bundle-" + bundles++);
    }

    private Tool.Said run(List<String> given) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                SCRIPT.toString(),
                "--trust",
                "roots.pem",
                "--tsa",
                "authorities.pem",
                "--log-key",
                SmallBundle.LOG_KEY.encoded()));
        command.addAll(given);
        return Tool.run(folder, command.toArray(String[]::new));
    }

    private static Path script() {
        try {
            return Path.of(Objects.requireNonNull(Script.class.getResource("/bundle/verify.sh"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
