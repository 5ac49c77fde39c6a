package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.Account;
import io.rootproof.identity.Act;
import io.rootproof.identity.AuditLog;
import io.rootproof.sql.Sql;
import io.rootproof.testing.Browser;
import io.rootproof.web.ProblemException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

abstract class UnitOwnersTestCases {

    private static final Instant KEY = Instant.parse("2026-03-06T10:00:00Z");
    private static final Act ADA = new Act("ada", KEY);

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    UnitOwners owners;

    @Inject
    Sql sql;

    @Inject
    AuditLog audit;

    /** Settings as they are delivered, and somebody who gets what is nobody's. */
    private record DefaultOwner(String name) implements TicketConfig {

        @Override
        public Duration upkeepEvery() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration escalateAfter() {
            return Duration.ofDays(1);
        }

        @Override
        public Optional<String> defaultOwner() {
            return Optional.of(name);
        }
    }

    @BeforeEach
    void units() {
        in("Owners/Workloads/Production", null);
        in("Owners/Labs", null);
        owners.name("Owners", "platform@example.org", ADA);
        owners.name("Owners/Workloads", "Team Blue", ADA);
    }

    @Test
    void account_withAnOwner_keepsIt() {
        assertThat(ownerOf(in("Owners/Workloads/Production", "ana"))).isEqualTo("ana");
    }

    @Test
    void account_withoutOwner_getsThatOfTheNextUnitAbove() {
        assertThat(ownerOf(in("Owners/Workloads/Production", null))).isEqualTo("Team Blue");
        assertThat(ownerOf(in("Owners/Labs", null))).isEqualTo("platform@example.org");
    }

    @Test
    void unit_ofAlikeName_isAnother() {
        assertThat(ownerOf(in("Owners2/Workloads", null))).isNull();
    }

    @Test
    void account_thatNobodyNamesAnOwnerFor_getsTheDefault() {
        UnitOwners withDefault = new UnitOwners(sql, audit, new DefaultOwner("grc@example.org"));
        assertThat(withDefault.of(account(in("Owners2/Workloads", null)))).isEqualTo("grc@example.org");
        assertThat(withDefault.of(account(in("Owners/Labs", null)))).isEqualTo("platform@example.org");
        assertThat(withDefault.of(account(in("Owners2/Workloads", "ana")))).isEqualTo("ana");
    }

    @Test
    void owner_takenAway_isGone() {
        owners.name("Owners/Workloads", " ", ADA);
        assertThat(ownerOf(in("Owners/Workloads/Production", null))).isEqualTo("platform@example.org");
    }

    @Test
    void unit_thatNobodyIsIn_isRefused() {
        assertThatThrownBy(() -> owners.name("Owners/Work", "ana", ADA))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("No account is in the unit");
        assertThatThrownBy(() -> owners.name("Owners/%", "ana", ADA)).isInstanceOf(ProblemException.class);
    }

    @Test
    void page_namesAnOwnerAndSaysWhatIsWrong() {
        Browser otto = Browser.of("otto");
        assertThat(otto.post("/tickets/owners", Map.of("unit", "Owners/Labs", "owner", "ana"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(otto.page("/tickets/owners").text()).contains("Owners/Labs", "Team Blue");
        var refused = otto.post("/tickets/owners", Map.of("unit", "Nowhere", "owner", "ana"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("No account is in the unit Nowhere");
        owners.name("Owners/Labs", "", ADA);
    }

    @Test
    void page_isForThoseWhoGovern() {
        assertThat(Browser.of("ana").get("/tickets/owners").statusCode()).isEqualTo(403);
        assertThat(Browser.of("aud")
                        .post("/tickets/owners", Map.of("unit", "Owners/Labs", "owner", "ana"))
                        .statusCode())
                .isEqualTo(403);
    }

    private String in(String unit, @Nullable String owner) {
        String account = scene.failing(KEY);
        scene.change(account, it -> {
            it.organizationalUnit = unit;
            it.owner = owner;
        });
        return account;
    }

    private @Nullable String ownerOf(String account) {
        upkeep.keep(List.of(account), KEY);
        return scene.ticket(account, TicketKind.FAILURE).owner;
    }

    private static Account account(String id) {
        return QuarkusTransaction.requiringNew().call(() -> Account.findById(id));
    }
}
