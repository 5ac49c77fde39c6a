package io.rootproof.audit;

import io.quarkus.qute.TemplateData;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.BundleEvery;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list of audit periods.
 *
 * @param accounts how many it has
 */
@TemplateData
record PeriodRow(AuditPeriod period, long accounts) {

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

    public String scope() {
        return AuditWords.scope(period.scope);
    }

    public boolean open() {
        return period.isOpen();
    }

    public boolean held() {
        return period.legalHold;
    }

    public @Nullable BundleEvery bundleEvery() {
        return period.bundleEvery;
    }

    public @Nullable LocalDate keepUntil() {
        return period.keepUntil;
    }

    public @Nullable Instant closedAt() {
        return period.closedAt;
    }
}
