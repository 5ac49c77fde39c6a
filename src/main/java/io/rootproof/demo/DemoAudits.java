package io.rootproof.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.audit.BundleCycles;
import io.rootproof.audit.SampleWanted;
import io.rootproof.audit.Samples;
import io.rootproof.period.AuditPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** What was done in the demo's audit periods: bundles on their schedule, and samples that the auditor picked. */
@ApplicationScoped
class DemoAudits implements DemoPast {

    private static final Duration BEFORE_TODAY = Duration.ofDays(9);

    private final BundleCycles cycles;
    private final Samples samples;
    private final DemoOrganization organization = new DemoOrganization();

    DemoAudits(BundleCycles cycles, Samples samples) {
        this.cycles = cycles;
        this.samples = samples;
    }

    @Override
    public void between(Instant after, Instant upTo, Instant today) {
        cycles.pass(upTo);
        Instant due = today.minus(BEFORE_TODAY);
        if (due.isAfter(after) && !due.isAfter(upTo)) {
            QuarkusTransaction.joiningExisting()
                    .run(() -> AuditPeriod.<AuditPeriod>find(
                                    "select p from AuditPeriod p join p.auditors a where a = 'aud' and p.fromAt < ?1"
                                            + " and p.toAt > ?2 and p.scope = 'ALL'",
                                    due.minus(Duration.ofDays(2)),
                                    due)
                            .list()
                            .forEach(period -> pick(period, upTo)));
        }
    }

    private void pick(AuditPeriod period, Instant upTo) {
        String day = upTo.minus(Duration.ofDays(1))
                .atOffset(ZoneOffset.UTC)
                .toLocalDate()
                .toString();
        String payments = organization.named("PAYMENTS").accountId();
        samples.take(
                period,
                new SampleWanted(List.of(payments), 0, List.of(day), 0, null, "Its ticket is open."),
                "aud",
                upTo);
        samples.take(period, new SampleWanted(null, 3, List.of(day), 0, "walkthrough", "Three of all."), "aud", upTo);
    }
}
