package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.testing.Tool;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script is given the ZIP itself: what unpacking would hide is told, as the program tells it. */
class ArchiveScriptTest {

    @TempDir
    Path folder;

    @Test
    void soundArchive_passes() throws Exception {
        Tool.Said said = new Script(folder).check(SmallBundle.next().zip());

        assertThat(said.output())
                .contains("PASS    archive             17 files, each in its place", "VALID: nothing was changed");
        assertThat(said.exit()).isZero();
    }

    @Test
    void allParts_passTogether_andNotOneAlone() throws Exception {
        SmallBundle bundle = SmallBundle.sealed();
        List<String> names = new ArrayList<>(bundle.files.keySet());
        byte[] one = bundle.zip(names.subList(0, 9));
        byte[] two = bundle.zip(names.subList(9, names.size()));

        assertThat(new Script(folder).check(one, two).exit()).isZero();
        Tool.Said alone = new Script(folder).check(one);
        assertThat(alone.exit()).isEqualTo(1);
        assertThat(Script.failures(alone)).contains("missing");
        assertThat(Script.failures(new Script(folder).check(one, one))).contains("two files are called");
    }

    @Test
    void changedDroppedOrAddedFile_isNamed() throws Exception {
        refused(SmallBundle.sealed().put("accounts.csv", "other").zip(), "accounts.csv");
        refused(SmallBundle.sealed().without("accounts.csv").zip(), "accounts.csv");
        refused(SmallBundle.sealed().put("accounts2.csv", "").zip(), "accounts2.csv");
    }

    @Test
    void reorderedFiles_areRefused() throws Exception {
        SmallBundle bundle = SmallBundle.sealed();
        List<String> order = new ArrayList<>(bundle.files.keySet());
        Collections.swap(order, order.indexOf("control-card.md"), order.indexOf("evidence.jsonl"));

        refused(bundle.zip(order), "order of their names: control-card.md stands behind evidence.jsonl");
    }

    @Test
    void fileThatIsInItTwice_isRefused() throws Exception {
        byte[] same = SmallBundle.sealed().files.get("accounts.csv");
        byte[] other = "account,result\n111122223333,PASSED\n".getBytes(StandardCharsets.UTF_8);
        for (byte[] second : List.of(same, other)) {
            refused(renamed(SmallBundle.sealed().put("accounts.csw", second).zip(), "accounts.csw"), "accounts.csv");
            refused(renamed(SmallBundle.sealed().put("zccounts.csv", second).zip(), "zccounts.csv"), "accounts.csv");
        }
        refused(SmallBundle.sealed().put("Accounts.csv", same).zip(), "upper and lower case");
    }

    @Test
    void somethingBesideTheFiles_isRefused() throws Exception {
        byte[] zip = SmallBundle.sealed().zip();
        refused(Arrays.copyOf(zip, zip.length + 1), "stands behind it");
        refused(Arrays.copyOf(zip, zip.length - 1), "cut off");
        refused(concat("more".getBytes(StandardCharsets.US_ASCII), zip), "something stands");
        refused("PK".getBytes(StandardCharsets.US_ASCII), "no ZIP");
        // A file that readers of the directory do not see, between the last one and the directory.
        byte[] hidden = SmallBundle.sealed().put("zz.csv", "hidden").zip();
        refused(withoutLastLine(hidden), "the directory does not name");
    }

    @Test
    void namesThatDifferBetweenFileAndDirectory_areRefused() throws Exception {
        String zip = text(SmallBundle.sealed().zip());
        refused(bytes(zip.replaceFirst("accounts\\.csv", "accounts.csw")), "accounts.csv");
        refused(bytes(replacedLast(zip, "accounts.csv", "accounts.cst")), "accounts.cst");
        refused(bytes(zip.replace("accounts.csv", "../../../csv")), "not one that a bundle's file can have");
    }

    @Test
    void trap_isNotUnpacked() throws Exception {
        refused(SmallBundle.sealed().put("b.csv", new byte[20_000_000]).zip(), "500 times its size");
    }

    /** Bits of the heads, the directory and the packed bytes, all through the archive. */
    @Test
    void changedByte_isNoticed() throws Exception {
        byte[] zip = SmallBundle.sealed().zip();
        for (int i = 0; i < 24; i++) {
            byte[] changed = zip.clone();
            int at = (int) ((zip.length - 1L) * i / 23);
            changed[at] ^= (byte) (1 << (i % 8));
            Tool.Said said = new Script(folder).check(changed);
            assertThat(said.exit()).as("byte %d: %s", at, said.output()).isEqualTo(1);
        }
    }

    /** By the script and by the program. */
    private void refused(byte[] zip, String because) throws Exception {
        assertThat(Verified.zip(zip).valid()).isFalse();
        Tool.Said said = new Script(folder).check(zip);
        assertThat(said.exit()).as(said.output()).isEqualTo(1);
        assertThat(Script.failures(said)).contains(because);
        assertThat(said.output()).contains("NOT VALID");
    }

    /** What a library does not write: another file under the name of accounts.csv. */
    private static byte[] renamed(byte[] zip, String from) {
        return bytes(text(zip).replace(from, "accounts.csv"));
    }

    /** The directory without its last line, and with the numbers that fit. */
    private static byte[] withoutLastLine(byte[] zip) {
        int last = text(zip).lastIndexOf("PK\u0001\u0002");
        int end = zip.length - 22;
        byte[] shorter = concat(Arrays.copyOf(zip, last), Arrays.copyOfRange(zip, end, zip.length));
        ByteBuffer numbers = ByteBuffer.wrap(shorter).order(ByteOrder.LITTLE_ENDIAN);
        for (int count : new int[] {8, 10}) {
            numbers.putShort(last + count, (short) (numbers.getShort(last + count) - 1));
        }
        numbers.putInt(last + 12, numbers.getInt(last + 12) - (end - last));
        return shorter;
    }

    private static String replacedLast(String text, String what, String by) {
        int at = text.lastIndexOf(what);
        return text.substring(0, at) + by + text.substring(at + what.length());
    }

    private static byte[] concat(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
