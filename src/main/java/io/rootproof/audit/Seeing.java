package io.rootproof.audit;

import io.rootproof.period.AuditPeriod;
import io.rootproof.period.AuditPeriods;
import io.rootproof.period.Sight;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;

/** Finds audit periods for the person asking: one that she may not see is not there. */
@ApplicationScoped
class Seeing {

    private final AuditPeriods periods;
    private final Sight sight;

    Seeing(AuditPeriods periods, Sight sight) {
        this.periods = periods;
        this.sight = sight;
    }

    /**
     * @param id as it stands in a path
     * @throws ProblemException 404 if there is none, or none that may be seen
     */
    AuditPeriod period(String id) {
        if (!id.matches("[0-9]{1,18}") || !sight.seesPeriod(Long.parseLong(id))) {
            throw ProblemException.notFound(Words.of(AuditMessages.class).unknown(id));
        }
        return periods.find(Long.parseLong(id));
    }

    /** A condition in JPQL on the id of a period; true where all may be seen. */
    String condition(String id) {
        if (sight.seen().everything()) {
            return "1 = 1";
        }
        String ids = sight.seen().ids();
        return ids.isEmpty() ? "1 = 0" : id + " in (" + ids + ")";
    }
}
