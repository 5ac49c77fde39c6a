package io.rootproof.bundle;

import io.quarkus.qute.TemplateData;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bundle of an audit period, for whoever keeps those.
 *
 * @param to exclusive
 * @param status as the API names it
 * @param label the status in words
 * @param tone of its badge
 * @param shape of its badge
 * @param ready whether there is something to download
 * @param progress per cent
 * @param sha256 of the report; null before it is made
 * @param objects digests of all its files in the store
 */
@TemplateData
public record PeriodBundle(
        long id,
        Instant from,
        Instant to,
        BundleCause cause,
        Instant requestedAt,
        String requestedBy,
        String status,
        String label,
        String tone,
        String shape,
        boolean ready,
        int progress,
        @Nullable String sha256,
        List<String> objects) {

    /** Its first UTC day. */
    public String firstDay() {
        return Times.day(from);
    }

    /** Its last UTC day. */
    public String lastDay() {
        return Times.day(to.minusMillis(1));
    }
}
