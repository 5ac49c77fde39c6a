package io.rootproof.audit;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.bundle.BundleCause;
import io.rootproof.bundle.PeriodBundles;
import io.rootproof.identity.AuditLog;
import io.rootproof.period.AuditPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Bundles on a schedule: one for each month or quarter of an audit period that has ended, once, whichever node gets to
 * it. What was missed while nothing ran is caught up, and says by its own time that it was made late.
 */
@ApplicationScoped
public class BundleCycles {

    private static final Logger LOG = Logger.getLogger(BundleCycles.class);

    private final EntityManager entities;
    private final PeriodBundles bundles;

    BundleCycles(EntityManager entities, PeriodBundles bundles) {
        this.entities = entities;
        this.bundles = bundles;
    }

    /**
     * Orders what is due by now, each period by itself: what fails for one does not stop the others.
     *
     * @return how many bundles were ordered
     */
    public int pass(Instant now) {
        List<Long> open = QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select p.id from AuditPeriod p where p.state = 'OPEN' and p.bundleEvery is not null"
                                        + " and p.fromAt < :now order by p.id",
                                Long.class)
                        .setParameter("now", now)
                        .getResultList());
        int ordered = 0;
        for (Long id : open) {
            try {
                ordered += QuarkusTransaction.requiringNew().call(() -> catchUp(id, now));
            } catch (RuntimeException failed) {
                LOG.errorf(failed, "The bundles of audit period %d could not be ordered; they are tried again", id);
            }
        }
        return ordered;
    }

    private int catchUp(Long id, Instant now) {
        AuditPeriod period = entities.find(AuditPeriod.class, id, LockModeType.PESSIMISTIC_WRITE);
        return period == null || !period.isOpen() ? 0 : catchUp(period, now);
    }

    /** Within the caller's transaction. */
    int catchUp(AuditPeriod period, Instant now) {
        if (period.bundleEvery == null) {
            return 0;
        }
        Instant known = knownSince(period);
        int ordered = 0;
        for (Cycle cycle : Cycle.ended(period.bundleEvery, period.firstDay(), period.untilDay(), now)) {
            if (known == null || !cycle.to().isAfter(known)) {
                continue;
            }
            ordered += bundles.order(
                                    period,
                                    BundleCause.CYCLE,
                                    cycle.name(),
                                    cycle.from(),
                                    cycle.to(),
                                    AuditLog.SYSTEM,
                                    now)
                            .isPresent()
                    ? 1
                    : 0;
        }
        return ordered;
    }

    /** Before the first of its accounts was seen there is nothing to say, however early the period begins. */
    private @Nullable Instant knownSince(AuditPeriod period) {
        return entities.createQuery(
                        "select min(a.firstSeenAt) from Account a, AuditPeriodMember m"
                                + " where m.periodId = :id and a.accountId = m.accountId",
                        Instant.class)
                .setParameter("id", period.id)
                .getSingleResult();
    }

    /** Looks a few minutes after each hour, so that what was collected at midnight is in it. */
    @Singleton
    static class Jobs {

        @Produces
        @Singleton
        Task<Void> cycles(BundleCycles cycles, Clock clock) {
            return Tasks.recurring("audit-period-bundles", new CronSchedule("0 5 * * * *", ZoneOffset.UTC))
                    .execute((instance, context) -> cycles.pass(clock.instant()));
        }
    }
}
