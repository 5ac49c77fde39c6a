package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipPartTest {

    @TempDir
    Path folder;

    @Test
    void write_givesTheSameBytesInAnyOrderAndTimeZone() throws Exception {
        List<DataFile> files = List.of(file("b.txt", "two"), file("a/c.txt", "one"), file("B", ""));
        byte[] here = written(files);
        TimeZone zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        try {
            assertThat(written(List.of(files.get(2), files.get(0), files.get(1))))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void write_sortsByNameAndKeepsTheBytes() throws Exception {
        Path zip = folder.resolve("out.zip");
        ZipPart.write(zip, List.of(file("b.txt", "two"), file("a/c.txt", "one"), file("B", "")));
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            assertThat(Collections.list(archive.entries()))
                    .extracting(ZipEntry::getName)
                    .containsExactly("B", "a/c.txt", "b.txt");
            assertThat(archive.getInputStream(archive.getEntry("a/c.txt")).readAllBytes())
                    .asString()
                    .isEqualTo("one");
            assertThat(archive.getEntry("b.txt").getExtra()).isNull();
        }
    }

    @Test
    void write_ofTwoFilesWithOneNameIsRefused() throws Exception {
        List<DataFile> twice = List.of(file("a", "1"), file("a", "2"));
        assertThatThrownBy(() -> written(twice)).isInstanceOf(IllegalArgumentException.class);
    }

    private byte[] written(List<DataFile> files) throws Exception {
        Path zip = folder.resolve("out.zip");
        ZipPart.write(zip, files);
        return Files.readAllBytes(zip);
    }

    private DataFile file(String name, String content) throws Exception {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), content);
        return DataFile.of(folder, name, "text/plain", "A file");
    }
}
