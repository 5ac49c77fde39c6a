package io.rootproof.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.AccountsAssessed;
import io.rootproof.period.AuditPeriod;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FigureBookTest {

    private static final Instant CLOSED = Instant.parse("2014-06-01T00:00:00Z");

    @Inject
    AuditScene scene;

    @Inject
    Closing closing;

    @Inject
    FigureBook figures;

    @Test
    void closedPeriod_isAddedUpAgainWhileItSettles_andNotAfterwards() {
        String account = scene.account();
        AuditPeriod period = scene.period(null, List.of(), account);
        closing.close(period.id, "otto", CLOSED);
        period = scene.periods.find(period.id);
        PeriodFigures before = figures.of(period, CLOSED.plusSeconds(3600));

        // Recorded before the closing, judged a moment after it.
        long late = scene.evidence(account, AuditScene.day(20), "ACTIVE_KEY");
        scene.interval(account, AuditScene.day(20), AuditScene.day(21), "FAILED", "ACTIVE_KEY", late);
        assessed(account);
        PeriodFigures after = figures.of(period, CLOSED.plusSeconds(7200));
        assertThat(after.sum().failed()).isEqualTo(before.sum().failed().plusDays(1));

        PeriodFigures settled = figures.of(period, CLOSED.plus(Duration.ofDays(2)));
        assessed(account);
        assertThat(figures.of(period, CLOSED.plus(Duration.ofDays(3)))).isSameAs(settled);
        assertThat(settled.sum()).isEqualTo(after.sum());
    }

    private void assessed(String account) {
        figures.onAssessed(new AccountsAssessed(Set.of(account), CLOSED));
    }
}
