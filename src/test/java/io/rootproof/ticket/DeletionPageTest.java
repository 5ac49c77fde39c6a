package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeletionPageTest {

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    Clock clock;

    @Test
    void member_hasSessionAndConsole() {
        String account = failing();

        String said = section(account).text();
        assertThat(said)
                .contains("IAMDeleteRootUserCredentials")
                .contains("--target-principal " + account)
                .contains("sign in as the root user of " + account)
                .contains("Rootproof only reads")
                .contains("A new credential report shows it from 20");
    }

    @Test
    void managementAccount_hasTheConsoleAlone() {
        String account = failing();
        scene.change(account, it -> it.management = true);

        String said = section(account).text();
        assertThat(said).contains("root sessions do not reach it").doesNotContain("assume-root");
    }

    @Test
    void govCloud_hasTheKeyAlone() {
        String account = failing();
        scene.change(account, it -> it.partition = "aws-us-gov");

        String said = section(account).text();
        assertThat(said)
                .contains("cannot sign in to the console of GovCloud")
                .contains("arn:aws-us-gov:iam::" + account + ":root")
                .doesNotContain("assume-root")
                .doesNotContain("Security credentials");
    }

    private String failing() {
        Instant key = clock.instant().minus(Duration.ofHours(3));
        String account = scene.failing(key);
        upkeep.keep(Set.of(account), key);
        return account;
    }

    private Element section(String account) {
        long number = scene.ticket(account, TicketKind.FAILURE).number;
        return Browser.of("aud").page("/tickets/" + number).select("#delete").first();
    }
}
