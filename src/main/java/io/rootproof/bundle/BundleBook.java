package io.rootproof.bundle;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.rootproof.assessment.Result;
import io.rootproof.identity.AuditLog;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes orders, and writes down what becomes of them. */
@ApplicationScoped
class BundleBook {

    private final SchedulerClient jobs;
    private final AuditLog audit;
    private final Log log;
    private final BundleAccounts accounts;
    private final SeenBundles seen;

    BundleBook(SchedulerClient jobs, AuditLog audit, Log log, BundleAccounts accounts, SeenBundles seen) {
        this.accounts = accounts;
        this.seen = seen;
        this.jobs = jobs;
        this.audit = audit;
        this.log = log;
    }

    /** Orders a report; its job exists when the caller's transaction commits. */
    @Transactional
    Bundle order(BundlePeriod period, String by, Instant now) {
        return order(period, null, by, now);
    }

    /**
     * @param scope null for all accounts
     */
    @Transactional
    Bundle order(BundlePeriod period, @Nullable PeriodOrder scope, String by, Instant now) {
        Bundle bundle = new Bundle(period.from(), period.to(), now, by);
        if (scope != null) {
            bundle.of(scope);
        }
        bundle.persist();
        if (scope != null) {
            bundle.flush();
            accounts.add(bundle.id, scope.accountIds());
        }
        audit.record(
                "bundle.ordered",
                "bundle/" + bundle.id,
                "Evidence report " + period.from() + " to " + period.to()
                        + (scope == null ? "" : " of audit period " + scope.auditPeriodId()));
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
        if (bundle == null || !seen.sees(bundle)) {
            throw ProblemException.notFound(Words.of(BundleMessages.class).noSuchBundle(Long.toString(id)));
        }
        return bundle;
    }

    /** Whether there is one of what there may be only one of. */
    @Transactional
    boolean exists(String onlyOnce) {
        return Bundle.count("onlyOnce = ?1", onlyOnce) > 0;
    }

    /** Newest first. */
    @Transactional
    List<Bundle> newest(int offset, int limit, @Nullable Long beforeId) {
        return Bundle.<Bundle>find("from Bundle b where " + seen.jpql()
                        + (beforeId == null ? "" : " and b.id < " + beforeId) + " order by b.id desc")
                .range(beforeId == null ? offset : 0, (beforeId == null ? offset : 0) + limit - 1)
                .list();
    }

    @Transactional
    long count() {
        return Bundle.count("from Bundle b where " + seen.jpql());
    }

    /** Begins, or begins anew after a crash or for want of a timestamp; null if there is nothing to do. */
    @Transactional
    @Nullable
    Bundle begin(long id, Instant now) {
        Bundle bundle = locked(id);
        if (bundle == null || !bundle.status.isOpen()) {
            return null;
        }
        bundle.attempt++;
        if (!bundle.status.isFinished()) {
            bundle.status = BundleStatus.RUNNING;
            bundle.startedAt = now;
            bundle.progress = 0;
            bundle.step = "Starting";
        }
        return bundle;
    }

    @Transactional
    void progress(long id, int attempt, int percent, String step) {
        Bundle.update(
                "progress = ?1, step = ?2 where id = ?3 and attempt = ?4 and status = ?5",
                percent,
                step,
                id,
                attempt,
                BundleStatus.RUNNING);
    }

    /** Fixes the state of the log for all attempts; the one that is fixed. */
    @Transactional
    Pinned pin(long id, int attempt, Pinned pinned) {
        Bundle bundle = Objects.requireNonNull(locked(id));
        if (bundle.checkpoint == null && bundle.attempt == attempt) {
            bundle.checkpoint = pinned.note();
            bundle.previousCheckpoint = pinned.previousNote();
        }
        return bundle.checkpoint == null ? pinned : new Pinned(bundle.checkpoint, bundle.previousCheckpoint);
    }

    /** The state of the log that the sealed bundle before was about; null if there is none. */
    @Transactional
    @Nullable
    String previousCheckpoint(long id, long size) {
        return Bundle.<Bundle>find(
                        "id <> ?1 and signerSha256 is not null and checkpoint is not null and treeSize <= ?2"
                                + " order by treeSize desc, id desc",
                        id,
                        size)
                .firstResultOptional()
                .map(bundle -> bundle.checkpoint)
                .orElse(null);
    }

    /** Writes down that nobody gave a timestamp; when to ask again, or null if another attempt began meanwhile. */
    @Transactional
    @Nullable
    Instant stillPending(long id, int attempt, List<String> answers, Instant next) {
        Bundle bundle = Objects.requireNonNull(locked(id));
        if (bundle.attempt != attempt) {
            return null;
        }
        bundle.timestampAnswers = cut(String.join("\n", answers), 4000);
        bundle.nextAttemptAt = next;
        return next;
    }

    /** Takes what an attempt made, unless another one began meanwhile; when to go on, or null. */
    @Transactional
    @Nullable
    Instant made(long id, int attempt, Made made, Instant now) {
        Bundle bundle = Objects.requireNonNull(locked(id));
        if (bundle.attempt != attempt) {
            return null;
        }
        if (!bundle.status.isFinished()) {
            bundle.finishedAt = now;
        }
        bundle.status = made.status();
        bundle.progress = 100;
        bundle.step = "Ready";
        Gathered gathered = made.gathered();
        bundle.complete = gathered.omissions().count() == 0;
        bundle.missing = String.join("\n", gathered.omissions().listed());
        bundle.accounts = gathered.totals().inScope() + gathered.totals().outOfScope();
        bundle.uncoveredAccounts = gathered.totals().uncoveredAccounts();
        bundle.uncoveredSeconds = gathered.totals().seconds(Result.UNKNOWN);
        bundle.sizeBytes = made.report().bytes();
        bundle.sha256 = made.report().sha256();
        bundle.zipParts = made.parts().stream().map(StoredPart::toString).collect(Collectors.joining("\n"));
        bundle.treeSize = made.log() == null ? null : Long.valueOf(made.log().size());
        bundle.signerSha256 = made.seal().fingerprint();
        bundle.signerName = cut(made.seal().signer(), 500);
        bundle.demo = made.seal().demo();
        bundle.timestampKind = made.seal().timestamp();
        bundle.timestampAt = made.timestampAt();
        bundle.timestampAuthority = cut(made.timestampAuthority(), 500);
        bundle.timestampAnswers = cut(String.join("\n", made.answers()), 4000);
        bundle.nextAttemptAt = made.nextAttemptAt();
        bundle.unsealedBecause = cut(made.unsealedBecause(), 2000);
        if (made.log() != null && made.seal().fingerprint() != null) {
            BundleSeal seal =
                    new BundleSeal(bundle, made, made.log(), made.seal().fingerprint(), now);
            seal.persist();
            log.append(EntryKind.BUNDLE, List.of(seal.id));
        }
        return made.nextAttemptAt();
    }

    /**
     * Writes down why an attempt failed, unless another one began meanwhile. A copy without timestamp stays, and is tried
     * again.
     *
     * @param next when, in that case
     */
    @Transactional
    @Nullable
    Instant failed(long id, int attempt, String failure, Instant now, Instant next) {
        Bundle bundle = Objects.requireNonNull(locked(id));
        if (bundle.attempt != attempt) {
            return null;
        }
        if (bundle.status == BundleStatus.TIMESTAMP_PENDING) {
            bundle.nextAttemptAt = next;
            return next;
        }
        bundle.status = BundleStatus.FAILED;
        bundle.step = "Failed";
        bundle.finishedAt = now;
        bundle.failure = cut(failure, 2000);
        return null;
    }

    private static @Nullable Bundle locked(long id) {
        return Bundle.findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "\u2026";
    }
}
