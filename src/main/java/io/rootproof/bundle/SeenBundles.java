package io.rootproof.bundle;

import io.rootproof.period.Part;
import io.rootproof.period.Seen;
import io.rootproof.period.Sight;
import io.rootproof.web.list.Conditions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Which bundles the person asking may read: those made for one of her audit periods, and those of every account whose days
 * lie within such a period of every account.
 */
@ApplicationScoped
class SeenBundles {

    private final Sight sight;

    SeenBundles(Sight sight) {
        this.sight = sight;
    }

    /** A condition on {@code Bundle b} in JPQL. */
    String jpql() {
        Seen seen = sight.seen();
        if (seen.everything()) {
            return "1 = 1";
        }
        Part whole = seen.whole("b.from", "b.to");
        return seen.periods().isEmpty() ? "1 = 0" : "(b.auditPeriodId in (" + seen.ids() + ") or " + whole.jpql() + ")";
    }

    Conditions in(Conditions filter) {
        return sight.seen().everything() ? filter : filter.and(jpql(), Map.of());
    }

    boolean sees(Bundle bundle) {
        Seen seen = sight.seen();
        return seen.everything()
                || (bundle.auditPeriodId != null && sight.seesPeriod(bundle.auditPeriodId))
                || seen.periods().stream()
                        .anyMatch(period -> period.all()
                                && !bundle.from.isBefore(period.from())
                                && !bundle.to.isAfter(period.to()));
    }
}
