package io.rootproof.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rootproof.digest.Sha256;
import io.rootproof.storage.LocalFiles.Written;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalFilesTest {

    private static final byte[] CONTENT = "account,result\n111122223333,PASSED\n".getBytes(StandardCharsets.UTF_8);
    private static final String DIGEST = Sha256.hex(CONTENT);

    @TempDir
    Path directory;

    private LocalFiles files;

    @BeforeEach
    void open() {
        files = new LocalFiles(directory);
    }

    @Test
    void name_putsTheContentUnderItsDigest() throws IOException {
        put(CONTENT);
        assertThat(directory.resolve("sha256").resolve(DIGEST.substring(0, 2)).resolve(DIGEST))
                .hasBinaryContent(CONTENT);
        assertThat(files.open(DIGEST).readAllBytes()).isEqualTo(CONTENT);
    }

    @Test
    void name_theSameContentTwice_isOneFile() throws IOException {
        put(CONTENT);
        put(CONTENT);
        put("other".getBytes(StandardCharsets.UTF_8));
        assertThat(allFiles()).hasSize(2);
    }

    /** What a kill between writing and naming leaves: no file under the digest, and the next attempt succeeds. */
    @Test
    void write_withoutName_isNotStored() throws IOException {
        Written killed = write(CONTENT);
        LocalFiles restarted = new LocalFiles(directory);
        assertThat(restarted.exists(DIGEST)).isFalse();
        assertThatThrownBy(() -> restarted.open(DIGEST)).isInstanceOf(NoSuchFileException.class);
        put(CONTENT);
        assertThat(restarted.open(DIGEST).readAllBytes()).isEqualTo(CONTENT);
        assertThat(killed.path()).exists();
    }

    @Test
    void clearUnfinished_takesOnlyWhatIsOld() throws IOException {
        Instant now = Instant.parse("2026-03-03T10:00:00Z");
        Written old = write(CONTENT);
        Written young = write(CONTENT);
        Files.setLastModifiedTime(old.path(), FileTime.from(now.minusSeconds(10)));
        Files.setLastModifiedTime(young.path(), FileTime.from(now));
        put("kept".getBytes(StandardCharsets.UTF_8));
        assertThat(files.clearUnfinished(now)).isEqualTo(1);
        assertThat(young.path()).exists();
        assertThat(allFiles()).hasSize(2);
    }

    @Test
    void write_aStreamThatBreaks_leavesNothing() throws IOException {
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(CONTENT), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection lost");
            }
        });
        assertThatThrownBy(() -> files.write(breaking)).hasMessage("connection lost");
        assertThat(allFiles()).isEmpty();
    }

    @Test
    void open_aDamagedFile_isRefusedBeforeTheFirstByte() throws IOException {
        put(CONTENT);
        byte[] damaged = CONTENT.clone();
        damaged[20] ^= 1;
        Files.write(files.path(DIGEST), damaged);
        assertThatThrownBy(() -> files.open(DIGEST))
                .isInstanceOf(DamagedObjectException.class)
                .hasMessageContaining(DIGEST)
                .hasMessageContaining(Sha256.hex(damaged));
        Files.write(files.path(DIGEST), new byte[0]);
        assertThatThrownBy(() -> files.open(DIGEST)).isInstanceOf(DamagedObjectException.class);
    }

    @Test
    void name_overADamagedFile_mendsIt() throws IOException {
        put(CONTENT);
        Files.write(files.path(DIGEST), new byte[3]);
        put(CONTENT);
        assertThat(files.open(DIGEST).readAllBytes()).isEqualTo(CONTENT);
    }

    @Test
    void path_ofWhatIsNoDigest_isRefused() {
        for (String none :
                List.of("", "..", "../../etc/passwd", DIGEST + "0", DIGEST.toUpperCase(java.util.Locale.ROOT))) {
            assertThatIllegalArgumentException().isThrownBy(() -> files.path(none));
        }
    }

    private Written write(byte[] content) throws IOException {
        return files.write(new ByteArrayInputStream(content));
    }

    private void put(byte[] content) throws IOException {
        files.name(write(content));
    }

    private List<Path> allFiles() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
