package io.rootproof.audit;

import io.rootproof.period.BundleEvery;
import io.rootproof.period.PeriodScope;
import io.rootproof.web.Words;
import org.jspecify.annotations.Nullable;

/** What constants are called on pages. */
final class AuditWords {

    private AuditWords() {}

    static AuditMessages words() {
        return Words.of(AuditMessages.class);
    }

    static String scope(PeriodScope scope) {
        return words().scope(scope);
    }

    static String every(@Nullable BundleEvery every) {
        return every == null ? words().byHand() : words().every(every);
    }
}
