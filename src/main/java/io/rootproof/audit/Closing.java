package io.rootproof.audit;

import io.rootproof.bundle.BundleCause;
import io.rootproof.bundle.PeriodBundles;
import io.rootproof.notification.Message;
import io.rootproof.notification.Notifications;
import io.rootproof.notification.Topic;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.AuditPeriods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Closes audit periods: in one transaction with the order of the final bundle, so there is no closed one without. */
@ApplicationScoped
public class Closing {

    static final String FINAL = "final";

    private final AuditPeriods periods;
    private final PeriodBundles bundles;
    private final BundleCycles cycles;
    private final FigureBook figures;
    private final Notifications notifications;

    Closing(
            AuditPeriods periods,
            PeriodBundles bundles,
            BundleCycles cycles,
            FigureBook figures,
            Notifications notifications) {
        this.periods = periods;
        this.bundles = bundles;
        this.cycles = cycles;
        this.figures = figures;
        this.notifications = notifications;
    }

    /**
     * @return the id of the final bundle, which is ordered and made by a job
     * @throws io.rootproof.web.ProblemException 409 if it is closed already, or not over yet
     */
    @Transactional
    public long close(long id, String by, Instant now) {
        AuditPeriod period = periods.close(id, by, now);
        cycles.catchUp(period, now);
        long bundle = bundles.order(period, BundleCause.FINAL, FINAL, period.fromAt, period.toAt, by, now)
                .orElseThrow();
        figures.forget(id);
        notifications.tell(message(period, bundle, by, now));
        return bundle;
    }

    /** To the auditors of the period, who wait for its final bundle. */
    private static Message message(AuditPeriod period, long bundle, String by, Instant now) {
        Map<String, @Nullable Object> data = new LinkedHashMap<>();
        data.put("id", period.id);
        data.put("name", period.name);
        data.put("from", period.firstDay().toString());
        data.put("to", period.untilDay().toString());
        data.put("finalBundleId", bundle);
        data.put("closedBy", by);
        return new Message(
                Topic.PERIOD_CLOSED,
                "audit-period/" + period.id,
                period.auditors.isEmpty() ? null : String.join(", ", period.auditors),
                "Audit period " + period.name + " is closed",
                "Closed by " + by + ". Its final bundle, number " + bundle + ", is being made; it covers "
                        + period.firstDay() + " until before " + period.untilDay() + " (UTC).",
                "/audit-periods/" + period.id,
                data,
                now);
    }
}
