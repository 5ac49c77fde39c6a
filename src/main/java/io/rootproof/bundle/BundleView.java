package io.rootproof.bundle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A bundle, as pages show it. */
record BundleView(Bundle bundle) {

    public Long id() {
        return bundle.id;
    }

    public Instant from() {
        return bundle.from;
    }

    public Instant to() {
        return bundle.to;
    }

    /** Its first UTC day. */
    public String firstDay() {
        return Times.day(bundle.from);
    }

    /** The UTC day after its last. */
    public String endDay() {
        return Times.day(bundle.to);
    }

    /** What the downloaded file is called. */
    public String fileName() {
        return BundleDownload.name(bundle);
    }

    /** What follows the question mark of a link to the form with this period. */
    public String query() {
        return "from=" + Times.day(bundle.from) + "&to=" + Times.day(bundle.to);
    }

    public boolean failed() {
        return bundle.status == BundleStatus.FAILED;
    }

    public boolean wholePeriodCovered() {
        return Long.valueOf(0).equals(bundle.uncoveredSeconds);
    }

    /** The period in words: whole days by name, the end exclusive. */
    public String period() {
        return Times.day(bundle.from) + " to " + Times.day(bundle.to);
    }

    public String status() {
        return bundle.status.label();
    }

    public String tone() {
        return switch (bundle.status) {
            case QUEUED, RUNNING -> "quiet";
            case UNSEALED -> "doubt";
            case FAILED -> "bad";
        };
    }

    public String shape() {
        return switch (bundle.status) {
            case QUEUED, RUNNING -> "dash";
            case UNSEALED -> "triangle";
            case FAILED -> "cross";
        };
    }

    public boolean finished() {
        return bundle.status.isFinished();
    }

    public boolean ready() {
        return bundle.sha256 != null;
    }

    public boolean incomplete() {
        return Boolean.FALSE.equals(bundle.complete);
    }

    public int progress() {
        return bundle.progress;
    }

    public String step() {
        return bundle.step;
    }

    public Instant requestedAt() {
        return bundle.requestedAt;
    }

    public String requestedBy() {
        return bundle.requestedBy;
    }

    @Nullable
    public Instant finishedAt() {
        return bundle.finishedAt;
    }

    @Nullable
    public Duration took() {
        return bundle.startedAt == null || bundle.finishedAt == null
                ? null
                : Duration.between(bundle.startedAt, bundle.finishedAt);
    }

    @Nullable
    public String sha256() {
        return bundle.sha256;
    }

    @Nullable
    public Long size() {
        return bundle.sizeBytes;
    }

    @Nullable
    public Long accounts() {
        return bundle.accounts;
    }

    @Nullable
    public Long uncoveredAccounts() {
        return bundle.uncoveredAccounts;
    }

    public Duration uncovered() {
        return Duration.ofSeconds(bundle.uncoveredSeconds == null ? 0 : bundle.uncoveredSeconds);
    }

    public List<String> missing() {
        return bundle.missingItems();
    }

    @Nullable
    public String failure() {
        return bundle.failure;
    }
}
