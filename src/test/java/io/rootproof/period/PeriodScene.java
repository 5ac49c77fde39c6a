package io.rootproof.period;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.rootproof.account.AccountId;
import io.rootproof.account.Change;
import io.rootproof.account.Lifecycle;
import io.rootproof.account.ListedAccount;
import io.rootproof.account.Population;
import io.rootproof.identity.People;
import io.rootproof.identity.Role;
import io.rootproof.testing.Eventually;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Accounts, auditors and audit periods for tests on who may see what. */
@ApplicationScoped
public class PeriodScene {

    private final Population population;
    private final People people;
    private final AuditPeriods periods;
    private final EntityManager entities;
    private final Clock clock;

    PeriodScene(Population population, People people, AuditPeriods periods, EntityManager entities, Clock clock) {
        this.population = population;
        this.people = people;
        this.periods = periods;
        this.entities = entities;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return now().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** A number that nothing else has. */
    public static long any() {
        return ThreadLocalRandom.current().nextLong(1_000_000_000L, 9_999_999_999L);
    }

    /** A new account in a unit, since so long. */
    public String account(String unit, Instant joinedAt) {
        String id = "27" + any();
        list(id, unit, joinedAt, now());
        return id;
    }

    /** The account is in the unit from an instant on. */
    public void list(String id, String unit, Instant joinedAt, Instant from) {
        ListedAccount listed = new ListedAccount(
                new AccountId(id), "Name of " + id, null, "aws", unit, false, Lifecycle.ACTIVE, null, true, joinedAt);
        population.list(null, List.of(listed), false, new Change(from, from, "ana", "For a test."));
    }

    /** Somebody new with the role auditor and the password demo. */
    public String auditor() {
        String name = "aud-" + any();
        people.ensure(name, "Auditor " + name, null, Role.AUDITOR, "demo");
        return name;
    }

    /** Waits until an admin reads something in a list; an entry of the log gets its place a moment after its deed. */
    public static void awaitEntry(String list, String text) {
        Eventually.so(() -> as("ada").get(list).asString().contains(text));
    }

    public static RequestSpecification as(String username) {
        return RestAssured.given().redirects().follow(false).auth().preemptive().basic(username, "demo");
    }

    public NewAuditPeriod wanted(LocalDate from, LocalDate to) {
        return NewAuditPeriod.ofAll("Period " + any(), from, to, List.of());
    }

    public AuditPeriod ofAccounts(LocalDate from, LocalDate to, String auditor, String... accounts) {
        return periods.create(
                new NewAuditPeriod(
                        "Period " + any(),
                        from,
                        to,
                        PeriodScope.ACCOUNTS,
                        List.of(),
                        List.of(accounts),
                        List.of(auditor),
                        null,
                        null),
                "otto",
                now());
    }

    public AuditPeriod ofUnit(LocalDate from, LocalDate to, String unit) {
        return periods.create(
                new NewAuditPeriod(
                        "Period " + any(),
                        from,
                        to,
                        PeriodScope.UNITS,
                        List.of(unit),
                        List.of(),
                        List.of(),
                        null,
                        null),
                "otto",
                now());
    }

    public List<String> members(AuditPeriod period) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select m.accountId from AuditPeriodMember m where m.periodId = :id", String.class)
                        .setParameter("id", period.id)
                        .getResultList());
    }
}
