package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.web.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureTextTest {

    @Test
    void of_aFullDiskSaysSoWithoutThePath() {
        assertThat(FailureText.of(new UncheckedIOException(
                        new FileSystemException("/srv/rootproof/7.pdf", null, "No space left on device"))))
                .contains("No space left on device")
                .doesNotContain("/srv");
    }

    @Test
    void of_whateverNamesAPathNamesNone() {
        assertThat(FailureText.of(new NoSuchFileException("/srv/a"))).doesNotContain("/srv");
        assertThat(FailureText.of(new FileSystemException("/srv/a", null, "/srv/b is in the way")))
                .doesNotContain("/srv");
        assertThat(FailureText.of(new IOException("/srv/a"))).doesNotContain("/srv");
        assertThat(FailureText.of(new IllegalStateException("C:\\data\\a"))).doesNotContain("data");
        assertThat(FailureText.of(new IllegalStateException(new SQLException("jdbc:h2:/srv/a"))))
                .contains("the database")
                .doesNotContain("/srv");
    }

    @Test
    void of_aRefusalSaysItsSentenceWithoutTheStatus() {
        assertThat(FailureText.of(ProblemException.badRequest("The log has forked.")))
                .startsWith("It could not be made: The log has forked. ");
    }
}
