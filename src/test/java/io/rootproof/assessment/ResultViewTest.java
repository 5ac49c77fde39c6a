package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.assessment.ResultView.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultViewTest {

    private static final Verdict NOTHING = Verdict.before("aws");
    private static final Verdict PASSED = new Verdict(Result.PASSED, Reason.NO_KEY, false);
    private static final Verdict FAILED = new Verdict(Result.FAILED, Reason.ACTIVE_KEY, false);

    private final ResultView view = new ResultView("aws", List.of());

    @Test
    void nothingPainted_isWhatHoldsWithoutAnyRow() {
        assertThat(view.verdictAt(NOON)).isEqualTo(NOTHING);
        assertThat(new ResultView("aws-cn", List.of()).verdictAt(NOON).result()).isEqualTo(Result.NOT_APPLICABLE);
        assertThat(view.since(NOON)).isNull();
    }

    @Test
    void laterPaint_covers_andLeavesTheRest() {
        view.paint(NOON, null, PASSED);
        view.paint(NOON.plusSeconds(10), NOON.plusSeconds(20), FAILED);

        assertThat(view.stretches(NOON.minusSeconds(5), NOON.plusSeconds(30)))
                .containsExactly(
                        new Stretch(NOON.minusSeconds(5), NOON, NOTHING),
                        new Stretch(NOON, NOON.plusSeconds(10), PASSED),
                        new Stretch(NOON.plusSeconds(10), NOON.plusSeconds(20), FAILED),
                        new Stretch(NOON.plusSeconds(20), NOON.plusSeconds(30), PASSED));
    }

    @Test
    void openPaint_coversEverythingAfter() {
        view.paint(NOON.plusSeconds(10), NOON.plusSeconds(20), FAILED);
        view.paint(NOON, null, PASSED);

        assertThat(view.verdictAt(NOON.plusSeconds(15))).isEqualTo(PASSED);
    }

    @Test
    void since_isWhereTheResultBegan_whateverItsReason() {
        view.paint(NOON, null, FAILED);
        view.paint(NOON.plusSeconds(10), null, new Verdict(Result.FAILED, Reason.INACTIVE_KEY, true));

        assertThat(view.since(NOON.plusSeconds(20))).isEqualTo(NOON);
    }
}
