package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.evidence.Source;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecurityHubSilentTest {

    private static final Instant SILENT = NOON.plus(HUB_AGE).plusMillis(1);

    @Test
    void anyCurrentSeries_reports() {
        KeyObservation elsewhere = by(Source.SECURITY_HUB, "us-east-1", NO_KEY, NOON.minus(Duration.ofDays(9)));

        assertThat(Asked.at(NOON.plus(HUB_AGE), hub(NO_KEY, NOON), elsewhere)
                        .securityHub()
                        .state())
                .isEqualTo(SecurityHubState.REPORTING);
    }

    @Test
    void indeterminate_reportsToo() {
        assertThat(Asked.at(NOON, hub(INDETERMINATE, NOON)).securityHub().state())
                .isEqualTo(SecurityHubState.REPORTING);
    }

    @Test
    void allSeriesStale_isSilent_sinceTheLastAgedOut_evenWhileIamProves() {
        Assessment assessment = Asked.at(SILENT, hub(NO_KEY, NOON), report(NO_KEY, SILENT));

        assertThat(assessment.result()).isEqualTo(Result.PASSED);
        assertThat(assessment.securityHub().state()).isEqualTo(SecurityHubState.SILENT);
        assertThat(assessment.securityHub().silentSince()).isEqualTo(SILENT);
    }

    @Test
    void noneEver_isNever() {
        SecurityHub hub = Asked.at(NOON, report(NO_KEY, NOON)).securityHub();

        assertThat(hub.state()).isEqualTo(SecurityHubState.NEVER);
        assertThat(hub.silentSince()).isNull();
    }
}
