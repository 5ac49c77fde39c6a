package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.account.Population;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import io.rootproof.overview.Inconsistency.Kind;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import io.rootproof.testing.OnQuietH2;
import io.rootproof.ticket.TicketUpkeep;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OnQuietH2.class)
class InconsistenciesTest {

    private static final String SPLIT = "694000000001";
    private static final String STRANGER = "694000000002";
    private static final String SANDBOX = "694000000003";
    private static final String QUIET = "694000000004";
    private static final String PAYMENTS = "694000000005";
    private static final String FINE = "694000000006";
    private static final String OUT = "694000000007";

    @Inject
    GivenAccounts given;

    @Inject
    Population population;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    Inconsistencies inconsistencies;

    @BeforeEach
    void accounts() {
        for (String id : List.of(SPLIT, SANDBOX, QUIET, PAYMENTS, FINE, OUT)) {
            given.account(id, "NAME " + id, "Root/Inconsistent", id.equals(PAYMENTS) ? null : "ana");
        }
        population.discover(Map.of(STRANGER, "aws"), given.now());
        for (String id : List.of(STRANGER, QUIET, FINE)) {
            given.status(id, Result.PASSED, Reason.NO_KEY);
        }
        given.status(SPLIT, Result.FAILED, Reason.KEY_PRESENT);
        change(SPLIT, status -> status.conflicting = true);
        given.status(OUT, Result.FAILED, Reason.KEY_PRESENT);
        change(OUT, status -> status.conflicting = true);
        given.outOfScope(OUT);
        change(QUIET, status -> {
            status.securityHub = SecurityHubState.SILENT;
            status.securityHubSilentSince = given.now().minus(Duration.ofHours(3));
        });
        given.status(PAYMENTS, Result.FAILED, Reason.ACTIVE_KEY);
        upkeep.keep(Set.of(PAYMENTS, SPLIT), given.now());
    }

    @Test
    void eachKind_namesWhatItIsAboutAndNothingElse() {
        assertThat(named(Kind.CONFLICTING)).contains(SPLIT).doesNotContain(FINE, OUT);
        assertThat(named(Kind.UNLISTED)).contains(STRANGER).doesNotContain(FINE, SPLIT);
        assertThat(named(Kind.NEVER_COLLECTED)).contains(SANDBOX).doesNotContain(FINE, SPLIT);
        assertThat(named(Kind.HUB_SILENT)).contains(QUIET).doesNotContain(FINE, PAYMENTS);
    }

    @Test
    void ticket_withoutOwner_isNamedUntilSomebodyHasIt() {
        String unowned = ticket(PAYMENTS);

        assertThat(named(Kind.UNOWNED_TICKET)).contains(unowned).doesNotContain(ticket(SPLIT));
    }

    @Test
    void disagreement_thatHasExpired_isNoneAnyMore() {
        given.status(SPLIT, Result.FAILED, Reason.KEY_PRESENT, Duration.ofMinutes(-5));
        change(SPLIT, status -> status.conflicting = true);

        assertThat(named(Kind.CONFLICTING)).doesNotContain(SPLIT);
    }

    @Test
    void page_leadsToListsWithJustThose() {
        Browser ana = Browser.of("ana");
        Document page = ana.page("/inconsistencies");

        for (Kind kind : List.of(Kind.CONFLICTING, Kind.UNLISTED, Kind.NEVER_COLLECTED, Kind.UNOWNED_TICKET)) {
            Element section =
                    page.select("section[aria-labelledby=" + kind + "]").first();
            assertThat(section).as(kind.name()).isNotNull();
            long count = Long.parseLong(section.select("h2 strong").text().replace(",", ""));
            String list = section.select("p a").attr("href");
            assertThat(list).isEqualTo(kind.list());
            assertThat(ana.page(list + "&size=60").select(".rp-list-tools").text())
                    .as(kind.name())
                    .contains("of " + String.format(Locale.ROOT, "%,d", count));
        }
    }

    private List<String> named(Kind kind) {
        return inconsistencies.at(given.now()).stream()
                .filter(item -> item.kind() == kind)
                .flatMap(item -> item.names().stream())
                .map(name -> String.valueOf(name.code()))
                .toList();
    }

    private static String ticket(String accountId) {
        return As.ana()
                .get("/api/v1/tickets?state=UNFINISHED&accountId=" + accountId)
                .jsonPath()
                .getString("items[0].number");
    }

    private static void change(String id, Consumer<AccountStatus> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(AccountStatus.findById(id)));
    }
}
