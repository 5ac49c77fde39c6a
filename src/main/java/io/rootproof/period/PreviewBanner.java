package io.rootproof.period;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** What stands above every page while a member of staff looks as an auditor does. */
@ApplicationScoped
@Named("preview")
public class PreviewBanner {

    private final Sight sight;

    PreviewBanner(Sight sight) {
        this.sight = sight;
    }

    /** Of the previewed period; empty if there is none of that number, and so nothing to see. */
    public String getName() {
        return sight.seen().periods().stream().map(SeenPeriod::name).findFirst().orElse("–");
    }

    public long getPeriodId() {
        return sight.seen().periods().stream().map(SeenPeriod::id).findFirst().orElse(0L);
    }
}
