package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArchiveTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil",
                "a/../../evil",
                "/etc/passwd",
                "C:\\evil",
                "C:/evil",
                "a\\b",
                "a//b",
                "a/",
                "./a",
                ".hidden",
                "a b",
                "a\u0000b",
                "a\nb",
                "\u00e4",
                "a/b/c/d/e/f",
                "con.",
                "-rf"
            })
    void nameThatLeadsElsewhere_isRefused(String name) throws Exception {
        assertThat(archive(zip(name, new byte[1])).detail()).contains("is not one that a bundle's file can have");
    }

    @Test
    void veryLongName_isRefused() throws Exception {
        assertThat(archive(zip("a".repeat(300), new byte[1])).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void namesThatDifferInCaseOnly_areRefused() throws Exception {
        assertThat(archive(zip("A", new byte[1], "a", new byte[1])).detail()).contains("upper and lower case");
    }

    @Test
    void oneNameTwice_isRefused() throws Exception {
        byte[] zip = zip("aa", new byte[1], "ab", new byte[1]);
        byte[] twice =
                new String(zip, StandardCharsets.ISO_8859_1).replace("ab", "aa").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(archive(twice).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(archive(twice).detail()).contains("Two files are called aa");
    }

    @Test
    void trap_isNotUnpacked() throws Exception {
        assertThat(archive(zip("a", new byte[20_000_000])).detail()).contains("times its size");
    }

    @Test
    void moreThanTheLimit_isNotUnpacked() throws Exception {
        byte[] noise = new byte[9_000_000];
        new java.util.Random(1).nextBytes(noise);

        assertThat(archive(zip("a", noise, "b", noise, "c", noise, "d", noise, "e", noise, "f", noise))
                        .detail())
                .contains("more than 50000000 bytes");
    }

    @Test
    void tooManyFiles_areNotUnpacked() throws Exception {
        Object[] many = new Object[600];
        for (int i = 0; i < 300; i++) {
            many[2 * i] = "f%03d".formatted(i);
            many[2 * i + 1] = new byte[1];
        }

        assertThat(archive(zip(many)).detail()).contains("more than 200 files");
    }

    @Test
    void bytesBehindTheArchive_areNoticed() throws Exception {
        byte[] zip = SmallBundle.sealed().zip();

        assertThat(archive(Arrays.copyOf(zip, zip.length + 1)).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void bytesBeforeTheArchive_areNoticed() throws Exception {
        byte[] zip = SmallBundle.sealed().zip();
        byte[] shifted = new byte[zip.length + 4];
        System.arraycopy(zip, 0, shifted, 4, zip.length);

        assertThat(archive(shifted).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void archiveThatIsCutOff_isNoticed() throws Exception {
        byte[] zip = SmallBundle.sealed().zip();

        for (int length : new int[] {0, 3, 4, 30, 100, zip.length / 2, zip.length - 23, zip.length - 1}) {
            assertThat(archive(Arrays.copyOf(zip, length)).outcome())
                    .as("%d bytes", length)
                    .isEqualTo(Outcome.FAIL);
        }
    }

    @Test
    void directoryThatNamesFewerFiles_isNoticed() throws Exception {
        byte[] whole = zip("a", new byte[1], "b", new byte[1]);
        byte[] fewer = zip("a", new byte[1]);
        String end = new String(fewer, StandardCharsets.ISO_8859_1);
        String begin = new String(whole, StandardCharsets.ISO_8859_1);
        String joined =
                begin.substring(0, begin.indexOf("PK\u0001\u0002")) + end.substring(end.indexOf("PK\u0001\u0002"));

        assertThat(archive(joined.getBytes(StandardCharsets.ISO_8859_1)).outcome())
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void comment_isRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setComment("hello");
            entry(zip, "a", new byte[1]);
        }

        assertThat(archive(out.toByteArray()).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void jsonNestedWithoutEnd_isRefused() throws Exception {
        Verification done = Verified.zip(SmallBundle.sealed()
                .put("MANIFEST.json", "[".repeat(100_000))
                .put("log/inclusion.jsonl", "{\"a\":".repeat(100_000))
                .zip());

        assertThat(done.check(CheckName.MANIFEST).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(done.check(CheckName.LOG_INCLUSION).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void oneNameTwiceInJson_isRefused() throws Exception {
        Verification done = Verified.zip(SmallBundle.sealed()
                .put("log/inclusion.jsonl", "{\"index\":0,\"index\":0,\"leaves\":4,\"hash\":\"\"}\n")
                .zip());

        assertThat(done.check(CheckName.LOG_INCLUSION).detail()).contains("Duplicate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7\n", "%PDF-1.7\n1 0 obj\n[[[[[[", "PK", "hello", "{}"})
    void somethingElse_isRefusedWithAReason(String text) throws Exception {
        Verification done = Verified.zip(text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(done.valid()).isFalse();
        assertThat(done.check(CheckName.ARCHIVE).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void pdfNestedWithoutEnd_isRefused() throws Exception {
        String deep = "%PDF-1.7\n1 0 obj\n" + "[".repeat(200_000) + "\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n";

        assertThat(Verified.zip(deep.getBytes(StandardCharsets.ISO_8859_1)).valid())
                .isFalse();
    }

    private static Check archive(byte[] zip) throws Exception {
        return Verified.zip(zip).check(CheckName.ARCHIVE);
    }

    private static byte[] zip(Object... namesAndContents) throws Exception {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            files.put((String) namesAndContents[i], (byte[]) namesAndContents[i + 1]);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var each : files.entrySet()) {
                entry(zip, each.getKey(), each.getValue());
            }
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws Exception {
        // A name that ends with a slash is a folder, which has no content.
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(SmallBundle.TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
