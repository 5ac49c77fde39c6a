package io.rootproof.overview;

import io.rootproof.control.ControlPolicy;
import io.rootproof.evidence.Source;
import io.rootproof.period.Sight;
import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How fresh the newest evidence of a source is.
 *
 * @param observedAt null if there has never been any
 * @param age since then; null likewise
 * @param maximum how old it may be by the control card
 */
record Freshness(
        Source source,
        @Nullable Instant observedAt,
        @Nullable Duration age,
        Duration maximum) {

    /** True if even the newest is older than the control card allows. */
    public boolean isTooOld() {
        return age != null && age.compareTo(maximum) > 0;
    }

    /** Its age against the oldest that counts; null if there is none. */
    public @Nullable Bar bar() {
        return age == null ? null : Bar.ofAge(Math.max(0, age.toSeconds()), maximum.toSeconds());
    }

    @ApplicationScoped
    static class Query {

        /** Sources that a collector is expected to fill; the others come when they come. */
        private static final List<Source> SOURCES = List.of(
                Source.SECURITY_HUB,
                Source.CREDENTIAL_REPORT,
                Source.ACCOUNT_SUMMARY,
                Source.ROOT_KEY_AUDIT,
                Source.PROWLER,
                Source.ORGANIZATIONS);

        // One look at the end of the index for each source, and one round trip for all.
        private String newest() {
            String seen = sight.seen().evidence("e.account_id", "e.observed_at").and();
            return SOURCES.stream()
                    .map(source -> "select '" + source + "', (select e.observed_at from evidence_record e"
                            + " where e.source = '" + source + "'" + seen
                            + " order by e.observed_at desc fetch first 1 rows only)")
                    .collect(Collectors.joining(" union all "));
        }

        private final Sql sql;
        private final Sight sight;

        Query(Sql sql, Sight sight) {
            this.sql = sql;
            this.sight = sight;
        }

        @Transactional
        List<Freshness> at(Instant now, ControlPolicy policy) {
            List<Freshness> found = new ArrayList<>(sql.query(newest(), row -> {
                Source source = Source.valueOf(row.getString(1));
                OffsetDateTime read = row.getObject(2, OffsetDateTime.class);
                Instant newest = read == null ? null : read.toInstant();
                Duration age = newest == null ? null : Duration.between(newest, now);
                return new Freshness(source, newest, age, maximumAge(source, policy));
            }));
            found.sort(Comparator.comparing(Freshness::source));
            return found;
        }

        private static Duration maximumAge(Source source, ControlPolicy policy) {
            return source == Source.SECURITY_HUB ? policy.securityHubMaximumAge() : policy.iamMaximumAge();
        }
    }
}
