package io.rootproof.storage;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.rootproof.jobs.JobNow;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Sends files to S3, one job each, until S3 has confirmed them. */
@ApplicationScoped
class Uploads {

    private static final Logger LOG = Logger.getLogger(Uploads.class);

    /** Its instance is named by the digest. */
    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("object-upload");

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_AT_ONCE = 500;

    private final SchedulerClient jobs;
    private final StoredObjects rows;
    private final Bucket bucket;
    private final StorageConfig config;
    private final LocalFiles local;
    private final Clock clock;

    Uploads(SchedulerClient jobs, StoredObjects rows, Bucket bucket, StorageConfig config, Clock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.bucket = bucket;
        this.config = config;
        this.local = new LocalFiles(config.directory());
        this.clock = clock;
    }

    /** Orders an upload; a digest has one at a time. */
    void order(String sha256, Instant now) {
        jobs.scheduleIfNotExists(new TaskInstance<>(TASK.getTaskName(), sha256), now);
    }

    void again(String sha256, Instant now) {
        rows.again(sha256, now);
        JobNow.order(jobs, new TaskInstance<>(TASK.getTaskName(), sha256), now);
    }

    /**
     * Tries one upload and writes down what came of it.
     *
     * @return when to try again; empty when there is nothing left to do
     */
    Optional<Instant> attempt(String sha256) {
        Optional<ObjectState> state = rows.find(sha256);
        if (state.isEmpty() || state.get().stored()) {
            return Optional.empty();
        }
        try {
            if (!local.exists(sha256)) {
                throw new NoSuchFileException(
                        "The file is not in rootproof.storage.directory: restore it from a backup.");
            }
            local.open(sha256).close(); // what is damaged is not sent for good
            bucket.put(sha256, local.path(sha256), clock.instant());
            rows.stored(sha256, clock.instant());
            if (!config.keepLocal()) {
                local.delete(sha256);
            }
            return Optional.empty();
        } catch (IOException failed) {
            Instant next = clock.instant().plus(pause(state.get().attempts()));
            LOG.warnf("The file %s could not be sent to S3 and is kept here: %s", sha256, failed.getMessage());
            rows.failed(sha256, String.valueOf(failed.getMessage()), next);
            return Optional.of(next);
        }
    }

    /** Orders what waits and lost its order, as after a restore of the database; clears up after dead writers. */
    void lookAfter() throws IOException {
        local.clearUnfinished(clock.instant().minus(Duration.ofDays(1)));
        if (config.kind() == StorageConfig.Kind.S3) {
            rows.moveToS3(clock.instant());
            List<ObjectState> waiting = rows.waiting(MOST_AT_ONCE);
            waiting.forEach(object -> order(object.sha256(), clock.instant()));
        }
    }

    private Duration pause(int attemptsBefore) {
        Duration pause = config.retryAfter().multipliedBy(1L << Math.min(attemptsBefore, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
