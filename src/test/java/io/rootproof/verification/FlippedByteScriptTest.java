package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.testing.Tool;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whichever byte of whichever file is changed, the script ends with 1 and names that file. */
class FlippedByteScriptTest {

    /** Signature and timestamp stand on no list: what notices a change there is the form that they must have. */
    private static final int OF_A_SEAL = 14;

    private static final int OF_THE_REPORT = 6;
    private static final int OF_OTHERS = 2;

    @TempDir
    Path folder;

    private record Flip(String path, int at, int with) {}

    @Test
    void script_namesTheFileOfEachByte() throws Exception {
        Script script = new Script(folder);
        Map<String, byte[]> sound = SmallBundle.next().files;
        assertThat(script.check(sound).exit()).isZero();
        List<Flip> flips = flips(sound);
        assertThat(flips).extracting(Flip::path).containsAll(sound.keySet());
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Callable<Tool.Said>> checks = new ArrayList<>();
            for (Flip flip : flips) {
                Map<String, byte[]> changed = new HashMap<>(sound);
                byte[] bytes = sound.get(flip.path).clone();
                bytes[flip.at] ^= (byte) flip.with;
                changed.put(flip.path, bytes);
                checks.add(() -> script.check(changed));
            }
            List<Future<Tool.Said>> said = threads.invokeAll(checks);
            for (int i = 0; i < flips.size(); i++) {
                assertThat(said.get(i).get().exit())
                        .as(flips.get(i) + "\n" + said.get(i).get().output())
                        .isEqualTo(1);
                assertThat(Script.failures(said.get(i).get()))
                        .as(flips.get(i).toString())
                        .contains(flips.get(i).path);
            }
        }
    }

    /** From the first byte to the last, with another bit each time. */
    private static List<Flip> flips(Map<String, byte[]> files) {
        List<Flip> flips = new ArrayList<>();
        files.forEach((path, bytes) -> {
            int count = path.matches("SHA256SUMS\\..*") ? OF_A_SEAL : path.endsWith(".pdf") ? OF_THE_REPORT : OF_OTHERS;
            for (int i = 0; i < count; i++) {
                flips.add(new Flip(path, (int) ((bytes.length - 1L) * i / (count - 1)), 1 << (flips.size() % 8)));
            }
        });
        return flips;
    }
}
