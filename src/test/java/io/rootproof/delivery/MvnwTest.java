package io.rootproof.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "mvnw is the wrapper of Unix shells")
class MvnwTest {
    @TempDir
    Path folder;

    private FakeMachine machine;

    @BeforeEach
    void machineThatCanDownload() throws Exception {
        machine = new FakeMachine(folder).archiveAnswers();
    }

    @Test
    void javaHome_newEnough_isKeptThoughANewerOneExists() throws Exception {
        machine.jdk("temurin-25", "25.0.3");
        Path own = machine.jdkElsewhere("own", "21.0.8");

        var outcome = machine.with("JAVA_HOME", own).mvnw("verify", "-Dname=a b");

        assertThat(outcome.output()).isEqualTo("maven on %s with verify -Dname=a b\n".formatted(own));
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void javaHome_tooOld_givesWayToTheNewestJdkAndSaysSo() throws Exception {
        Path old = machine.jdkElsewhere("java-17", "17.0.15");
        machine.jdk("java-21", "21.0.8");
        Path newest = machine.jdk("java-25 with space", "25");
        machine.jdk("java-9", "9.0.4");

        var outcome = machine.with("JAVA_HOME", old).mvnw();

        assertThat(outcome.output()).contains("JAVA_HOME is JDK 17").contains("maven on " + newest);
    }

    @Test
    void javaHome_unset_newestJdkIsUsedSilently() throws Exception {
        Path only = machine.jdk("java-21", "21");

        assertThat(machine.mvnw().output()).isEqualTo("maven on %s with \n".formatted(only));
    }

    @Test
    void javaHome_thatDoesNotExist_givesWay() throws Exception {
        Path found = machine.jdk("java-25", "25.0.3");

        var outcome = machine.with("JAVA_HOME", folder.resolve("uninstalled")).mvnw();

        assertThat(outcome.output()).contains("maven on " + found);
    }

    @Test
    void noJdk_ofThatAge_endsWithWhatToDo() throws Exception {
        Path old = machine.jdk("java-8", "1.8.0_402");
        machine.jreWithoutCompiler("jre-25", "25.0.3");

        var outcome = machine.with("JAVA_HOME", old).mvnw();

        assertThat(outcome.exitCode()).isNotZero();
        assertThat(outcome.output())
                .contains("JDK 21 or newer")
                .contains(old + " (JDK 8)")
                .contains("Install a JDK");
    }

    @Test
    void archive_outOfReach_mavenOnThePathFetchesOutsideTheProject() throws Exception {
        Path jdk = machine.jdk("java-25", "25.0.3");
        machine.archiveIsOutOfReach().hasMavenWithRepositories();

        var outcome = machine.mvnw("-v");

        assertThat(outcome.output())
                .contains("cannot download https://archive.invalid/")
                .contains("in " + folder.resolve("tmp"))
                .contains("maven on " + jdk + " with -v");
    }

    @Test
    void archive_outOfReach_mavenOnThePathRunsOnTheCallersJava() throws Exception {
        machine.jdk("java-25", "25.0.3");
        Path old = machine.jdkElsewhere("java-17", "17.0.15");
        machine.archiveIsOutOfReach().hasMavenWithRepositories();

        assertThat(machine.with("JAVA_HOME", old).mvnw().output()).contains("fallback on " + old);
    }

    @Test
    void archive_outOfReachAndNoMaven_endsWithWhatToDo() throws Exception {
        machine.jdk("java-25", "25.0.3");

        var outcome = machine.archiveIsOutOfReach().mvnw();

        assertThat(outcome.exitCode()).isNotZero();
        assertThat(outcome.output()).contains("no mvn on the PATH").contains("MVNW_REPOURL");
    }

    @Test
    void checksum_thatDiffers_isRefusedWhereverTheFileCameFrom() throws Exception {
        machine.jdk("java-25", "25.0.3");
        machine.distributionChecksumIs("0".repeat(64));

        var downloaded = machine.mvnw();
        var fetched = machine.archiveIsOutOfReach().hasMavenWithRepositories().mvnw();

        assertThat(downloaded.exitCode()).isNotZero();
        assertThat(downloaded.output()).contains("Failed to validate Maven distribution SHA-256");
        assertThat(fetched.exitCode()).isNotZero();
        assertThat(fetched.output()).contains("Failed to validate Maven distribution SHA-256");
        assertThat(machine.distributionIsInstalled()).isFalse();
    }

    @Test
    void secondRun_needsNoNetwork() throws Exception {
        machine.jdk("java-25", "25.0.3");
        machine.mvnw();

        var second = machine.archiveIsOutOfReach().mvnw("-v");

        assertThat(second.exitCode()).isZero();
        assertThat(second.output()).contains("with -v").doesNotContain("cannot download");
    }
}
