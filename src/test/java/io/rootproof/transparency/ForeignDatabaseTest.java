package io.rootproof.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.web.ProblemException;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** An emptied database with the key of the old one must not begin a second history under its name. */
@QuarkusTest
@TestProfile(ForeignDatabase.class)
class ForeignDatabaseTest {

    @Inject
    Checkpoints checkpoints;

    @Inject
    ForkWatch watch;

    @Inject
    Entered entered;

    @Test
    void firstCheckpoint_whereAnotherDatabaseWasSigned_isRefused() {
        entered.audit(3, "ana", "ticket/1");
        assertThatThrownBy(() -> checkpoints.make(CheckpointReason.HOURLY)).isInstanceOf(ProblemException.class);
        assertThat(checkpoints.newest()).isEmpty();
        assertThat(watch.all())
                .singleElement()
                .satisfies(fork -> assertThat(fork.kind()).isEqualTo(LogFork.Kind.OTHER_DATABASE))
                .satisfies(fork -> assertThat(fork.earlierNote()).isEqualTo(ForeignDatabase.NOTE));
    }
}
