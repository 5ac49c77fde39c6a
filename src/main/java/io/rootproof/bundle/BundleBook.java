package io.rootproof.bundle;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.rootproof.assessment.Result;
import io.rootproof.identity.AuditLog;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Takes orders, and writes down what becomes of them. */
@ApplicationScoped
class BundleBook {

    private final SchedulerClient jobs;
    private final AuditLog audit;

    BundleBook(SchedulerClient jobs, AuditLog audit) {
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Orders a report; its job exists when the caller's transaction commits. */
    @Transactional
    Bundle order(BundlePeriod period, String by, Instant now) {
        Bundle bundle = new Bundle(period.from(), period.to(), now, by);
        bundle.persist();
        audit.record(
                "bundle.ordered", "bundle/" + bundle.id, "Evidence report " + period.from() + " to " + period.to());
        jobs.scheduleIfNotExists(BundleJob.TASK
                .instance(Long.toString(bundle.id))
                .data(new BundleOrder(bundle.id))
                .scheduledTo(now));
        return bundle;
    }

    /** The order, or {@link ProblemException} 404. */
    @Transactional
    Bundle get(long id) {
        Bundle bundle = Bundle.findById(id);
        if (bundle == null) {
            throw ProblemException.notFound(Words.of(BundleMessages.class).noSuchBundle(Long.toString(id)));
        }
        return bundle;
    }

    /** Newest first. */
    @Transactional
    List<Bundle> newest(int offset, int limit, @Nullable Long beforeId) {
        return beforeId == null
                ? Bundle.<Bundle>find("order by id desc")
                        .range(offset, offset + limit - 1)
                        .list()
                : Bundle.<Bundle>find("id < ?1 order by id desc", beforeId)
                        .range(0, limit - 1)
                        .list();
    }

    @Transactional
    long count() {
        return Bundle.count();
    }

    /** Begins, or begins anew after a crash; false if there is nothing to do. */
    @Transactional
    boolean begin(long id, Instant now) {
        Bundle bundle = Bundle.findById(id);
        if (bundle == null || bundle.status.isFinished()) {
            return false;
        }
        bundle.status = BundleStatus.RUNNING;
        bundle.startedAt = now;
        bundle.progress = 0;
        bundle.step = "Starting";
        return true;
    }

    @Transactional
    void progress(long id, int percent, String step) {
        Bundle.update("progress = ?1, step = ?2 where id = ?3", percent, step, id);
    }

    @Transactional
    void made(long id, Gathered gathered, long size, String sha256, Instant now) {
        Bundle bundle = Objects.requireNonNull(Bundle.findById(id));
        bundle.status = BundleStatus.UNSEALED;
        bundle.progress = 100;
        bundle.step = "Ready";
        bundle.finishedAt = now;
        bundle.complete = gathered.omissions().count() == 0;
        bundle.missing = String.join("\n", gathered.omissions().listed());
        bundle.accounts = gathered.totals().inScope() + gathered.totals().outOfScope();
        bundle.uncoveredAccounts = gathered.totals().uncoveredAccounts();
        bundle.uncoveredSeconds = gathered.totals().seconds(Result.UNKNOWN);
        bundle.sizeBytes = size;
        bundle.sha256 = sha256;
    }

    @Transactional
    void failed(long id, String failure, Instant now) {
        Bundle bundle = Objects.requireNonNull(Bundle.findById(id));
        bundle.status = BundleStatus.FAILED;
        bundle.step = "Failed";
        bundle.finishedAt = now;
        bundle.failure = failure.length() <= 2000 ? failure : failure.substring(0, 1999) + "\u2026";
    }
}
