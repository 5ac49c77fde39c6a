package io.rootproof.audit;

import io.quarkus.qute.TemplateData;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.TimeByResult;
import io.rootproof.bundle.PeriodBundle;
import io.rootproof.overview.HeatStrip;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.AuditPeriodEvent;
import io.rootproof.web.FormErrors;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an audit period.
 *
 * @param bundles the last ordered first
 * @param errors of the form that was sent back, by the key of its field
 */
@TemplateData
record PeriodView(
        AuditPeriod period,
        PeriodLook look,
        PeriodFigures figures,
        List<PeriodBundle> bundles,
        PeriodLocks locks,
        List<AuditPeriodEvent> events,
        Instant now,
        FormErrors errors) {

    private static final int WORST = 5;
    private static final int BUNDLES = 6;

    /** Time of one result, exactly. */
    @TemplateData
    record Line(Result result, String exact, long seconds, String share) {}

    public long id() {
        return period.id;
    }

    public String name() {
        return period.name;
    }

    public LocalDate firstDay() {
        return period.firstDay();
    }

    public LocalDate untilDay() {
        return period.untilDay();
    }

    public LocalDate lastDay() {
        return period.lastDay();
    }

    public boolean open() {
        return period.isOpen();
    }

    public boolean over() {
        return period.isOver(now);
    }

    public boolean begun() {
        return period.fromAt.isBefore(now);
    }

    public boolean held() {
        return period.legalHold;
    }

    /** What can be done about the legal hold. */
    public String holdStep() {
        return AuditWords.words().holdDo(!period.legalHold);
    }

    public int version() {
        return period.version;
    }

    public String scope() {
        return AuditWords.scope(period.scope);
    }

    public String every() {
        return AuditWords.every(period.bundleEvery);
    }

    public boolean isEvery(String wanted) {
        return period.bundleEvery != null && period.bundleEvery.name().equals(wanted);
    }

    public @Nullable LocalDate keepUntil() {
        return period.keepUntil;
    }

    public String keepUntilText() {
        return period.keepUntil == null ? "" : period.keepUntil.toString();
    }

    public @Nullable Instant closedAt() {
        return period.closedAt;
    }

    public Instant createdAt() {
        return period.createdAt;
    }

    public String createdBy() {
        return period.createdBy;
    }

    public String share() {
        return figures.share();
    }

    public Instant until() {
        return figures.until();
    }

    public Instant knownAt() {
        return figures.knownAt();
    }

    public long uncovered() {
        return figures.uncovered();
    }

    public List<Line> lines() {
        TimeByResult sum = figures.sum();
        long all = Arrays.stream(Result.values())
                .map(sum::of)
                .mapToLong(Duration::toSeconds)
                .sum();
        return Arrays.stream(Result.values())
                .map(result -> new Line(
                        result,
                        Share.exact(sum.of(result)),
                        sum.of(result).toSeconds(),
                        all == 0 ? "–" : Share.percent(sum.of(result).toSeconds(), all)))
                .toList();
    }

    public List<AccountFigures> worst() {
        return figures.accounts().stream()
                .filter(account -> account.gaps() > 0)
                .limit(WORST)
                .toList();
    }

    public HeatStrip strip() {
        return Strips.ofPeriod(AuditWords.words().allAccounts(), figures, period);
    }

    public List<PeriodBundle> lastBundles() {
        return bundles.stream().limit(BUNDLES).toList();
    }

    /** The one that closing sealed; null before. */
    public @Nullable PeriodBundle last() {
        return bundles.stream()
                .filter(bundle -> bundle.cause() == io.rootproof.bundle.BundleCause.FINAL)
                .findFirst()
                .orElse(null);
    }

    public String event(AuditPeriodEvent event) {
        return AuditWords.words().event(event.type);
    }
}
