package io.rootproof.overview;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.assessment.AccountsAssessed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Puts finished days of an account into the store. */
@ApplicationScoped
public class GivenDays {

    static final int DAY = 86_400;

    private final EntityManager entities;
    private final Event<AccountsAssessed> assessed;
    private final Clock clock;

    GivenDays(EntityManager entities, Event<AccountsAssessed> assessed, Clock clock) {
        this.entities = entities;
        this.assessed = assessed;
        this.clock = clock;
    }

    /** Days from the first to the last that are alike; what is neither passed, failed nor unknown could not be assessed. */
    public void are(String accountId, LocalDate first, LocalDate last, int passed, int unknown, int failed) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        first.datesUntil(last.plusDays(1)).forEach(day -> is(accountId, day, passed, unknown, failed)));
        assessed.fire(new AccountsAssessed(Set.of(accountId), clock.instant()));
    }

    private void is(String accountId, LocalDate day, int passed, int unknown, int failed) {
        entities.createNativeQuery("delete from result_day where account_id = ?1 and utc_day = ?2")
                .setParameter(1, accountId)
                .setParameter(2, day)
                .executeUpdate();
        entities.createNativeQuery("insert into result_day (account_id, utc_day, passed_seconds, failed_seconds,"
                        + " unknown_seconds, not_assessable_seconds, not_applicable_seconds)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, 0)")
                .setParameter(1, accountId)
                .setParameter(2, day)
                .setParameter(3, passed)
                .setParameter(4, failed)
                .setParameter(5, unknown)
                .setParameter(6, DAY - passed - failed - unknown)
                .executeUpdate();
    }
}
