package io.rootproof.bundle;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.period.AuditPeriod;
import io.rootproof.storage.ObjectLock.Wanted;
import io.rootproof.storage.ObjectLocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Has S3 keep the files of an audit period's bundles until the period's day, and under its legal hold. Files are shared
 * by content: one that several periods need is kept for the longest of them.
 */
@ApplicationScoped
public class KeptBundles {

    private static final int BATCH = 200;

    /** The files of one bundle, and what its period needs of them. */
    private record Kept(
            long id,
            @Nullable String sha256,
            @Nullable String zipParts,
            @Nullable LocalDate keepUntil,
            boolean legalHold) {

        Stream<String> files() {
            Stream<String> parts = zipParts == null
                    ? Stream.empty()
                    : zipParts.lines().map(line -> StoredPart.parse(line).sha256());
            return sha256 == null ? parts : Stream.concat(Stream.of(sha256), parts);
        }

        Wanted wanted() {
            // The day itself still belongs to it.
            return new Wanted(keepUntil == null ? null : AuditPeriod.midnight(keepUntil.plusDays(1)), legalHold);
        }
    }

    private final EntityManager entities;
    private final ObjectLocks locks;

    KeptBundles(EntityManager entities, ObjectLocks locks) {
        this.entities = entities;
        this.locks = locks;
    }

    /** Says what is wanted now of all bundles; S3 is asked for it by a job of its own. */
    public void pass(Instant now) {
        if (!locks.possible()) {
            return;
        }
        Map<String, Wanted> wanted = new HashMap<>();
        long after = 0;
        for (List<Kept> some = next(after); !some.isEmpty(); some = next(after)) {
            some.forEach(bundle -> bundle.files().forEach(file -> wanted.merge(file, bundle.wanted(), Wanted::and)));
            after = some.getLast().id();
        }
        locks.want(wanted, now);
    }

    private List<Kept> next(long after) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createQuery(
                                "select b.id, b.sha256, b.zipParts, p.keepUntil, p.legalHold from Bundle b"
                                        + " join AuditPeriod p on p.id = b.auditPeriodId"
                                        + " where (p.keepUntil is not null or p.legalHold = true) and b.id > :after"
                                        + " order by b.id",
                                Object[].class)
                        .setParameter("after", after)
                        .setMaxResults(BATCH)
                        .getResultList())
                .stream()
                .map(row ->
                        new Kept((Long) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], (Boolean) row[4]))
                .toList();
    }

    /** Looks every few minutes, since bundles are made, periods changed, and holds put on at any time. */
    @Singleton
    static class Jobs {

        @Produces
        @Singleton
        Task<Void> keeping(KeptBundles bundles, Clock clock) {
            return Tasks.recurring("bundle-retention", FixedDelay.of(Duration.ofMinutes(2)))
                    .execute((instance, context) -> bundles.pass(clock.instant()));
        }
    }
}
