package io.rootproof.bundle;

import io.rootproof.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Null where it holds all accounts. */
    @Nullable
    public Long auditPeriodId() {
        return bundle.auditPeriodId;
    }

    @Nullable
    public String auditPeriod() {
        return bundle.auditPeriodName;
    }

    @Nullable
    public String auditPeriodScope() {
        return bundle.auditPeriodScope;
    }

    public String cause() {
        return Words.of(BundleListMessages.class).cause(bundle.cause);
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
        return BundleDownload.name(bundle, ".pdf");
    }

    /** A part of the ZIP, as its page shows it. */
    record Part(int number, String sha256, long bytes, String name) {}

    public List<Part> parts() {
        List<StoredPart> stored = bundle.parts();
        return IntStream.rangeClosed(1, stored.size())
                .mapToObj(number -> new Part(
                        number,
                        stored.get(number - 1).sha256(),
                        stored.get(number - 1).bytes(),
                        BundleDownload.zipName(bundle, number)))
                .toList();
    }

    public boolean inParts() {
        return bundle.parts().size() > 1;
    }

    public boolean sealed() {
        return bundle.signerSha256 != null;
    }

    public boolean demo() {
        return Boolean.TRUE.equals(bundle.demo);
    }

    public boolean stamped() {
        return bundle.timestampAt != null;
    }

    public boolean test() {
        return bundle.timestampKind == SealPlan.Timestamp.TEST;
    }

    public boolean pending() {
        return bundle.timestampKind == SealPlan.Timestamp.PENDING;
    }

    @Nullable
    public Instant timestampAt() {
        return bundle.timestampAt;
    }

    @Nullable
    public String authority() {
        return bundle.timestampAuthority;
    }

    public List<String> answers() {
        return bundle.lastAnswers();
    }

    @Nullable
    public Instant nextAttemptAt() {
        return bundle.nextAttemptAt;
    }

    @Nullable
    public String signer() {
        return bundle.signerName;
    }

    @Nullable
    public String certificate() {
        return bundle.signerSha256;
    }

    @Nullable
    public Long logSize() {
        return bundle.treeSize;
    }

    @Nullable
    public String unsealedBecause() {
        return bundle.unsealedBecause;
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
            case SEALED -> demo() || test() ? "doubt" : "good";
            case TIMESTAMP_PENDING, UNSEALED -> "doubt";
            case FAILED -> "bad";
        };
    }

    public String shape() {
        return switch (bundle.status) {
            case QUEUED, RUNNING -> "dash";
            case SEALED -> demo() || test() ? "triangle" : "tick";
            case TIMESTAMP_PENDING, UNSEALED -> "triangle";
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
