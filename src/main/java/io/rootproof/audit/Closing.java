package io.rootproof.audit;

import io.rootproof.bundle.BundleCause;
import io.rootproof.bundle.PeriodBundles;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.AuditPeriods;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Closes audit periods: in one transaction with the order of the final bundle, so there is no closed one without. */
@ApplicationScoped
public class Closing {

    static final String FINAL = "final";

    private final AuditPeriods periods;
    private final PeriodBundles bundles;
    private final BundleCycles cycles;
    private final FigureBook figures;

    Closing(AuditPeriods periods, PeriodBundles bundles, BundleCycles cycles, FigureBook figures) {
        this.periods = periods;
        this.bundles = bundles;
        this.cycles = cycles;
        this.figures = figures;
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
        return bundle;
    }
}
