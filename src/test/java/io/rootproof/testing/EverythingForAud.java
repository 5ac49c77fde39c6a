package io.rootproof.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.AuditPeriods;
import io.rootproof.period.NewAuditPeriod;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * An audit period of everything, for {@code aud}: most tests are not about what an auditor may see. Those that are use
 * auditors of their own.
 */
@ApplicationScoped
class EverythingForAud {

    static final String NAME = "Everything, for tests";

    void open(
            @Observes @Priority(2) StartupEvent started,
            AuditPeriods periods,
            Clock clock,
            @ConfigProperty(name = "rootproof.test.everything-for-aud", defaultValue = "true") boolean wanted) {
        boolean there = QuarkusTransaction.requiringNew().call(() -> AuditPeriod.count("name", NAME) > 0);
        if (wanted && !there) {
            LocalDate first = LocalDate.of(2000, 1, 1);
            NewAuditPeriod all = NewAuditPeriod.ofAll(NAME, first, first.plusYears(100), List.of("aud"));
            periods.create(all, "ada", clock.instant());
        }
    }
}
