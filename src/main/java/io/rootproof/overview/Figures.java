package io.rootproof.overview;

import io.rootproof.assessment.Result;
import io.rootproof.period.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many accounts are proven, and what needs somebody, counted in one pass over the accounts of a unit.
 *
 * @param expected accounts in scope
 * @param outOfScope accounts that somebody has taken out of scope; in no other figure
 * @param notReporting in scope, active, and nothing current from Security Hub
 * @param stale in scope and UNKNOWN because the evidence is too old
 * @param expiring passed, but not for {@link #SOON} longer without new evidence
 */
record Figures(
        long expected,
        long passed,
        long failed,
        long unknown,
        long notAssessable,
        long notApplicable,
        long outOfScope,
        long conflicting,
        long notReporting,
        long stale,
        long expiring) {

    /** A passed account should be looked at again before this has gone by; the collector comes every 12 h. */
    static final Duration SOON = Duration.ofHours(6);

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(
                expected + other.expected,
                passed + other.passed,
                failed + other.failed,
                unknown + other.unknown,
                notAssessable + other.notAssessable,
                notApplicable + other.notApplicable,
                outOfScope + other.outOfScope,
                conflicting + other.conflicting,
                notReporting + other.notReporting,
                stale + other.stale,
                expiring + other.expiring);
    }

    public boolean isProven() {
        return expected > 0 && failed == 0 && unknown == 0;
    }

    public long notProven() {
        return failed + unknown;
    }

    /** Those that could be proven: the claim is about them. */
    public long provable() {
        return passed + failed + unknown;
    }

    @ApplicationScoped
    static class Query {

        private static final String COUNT = "select a.organizationalUnit,"
                + sum("a.inScope")
                + sum("a.inScope and " + EffectiveResult.is(Result.PASSED))
                + sum("a.inScope and " + EffectiveResult.is(Result.FAILED))
                + sum("a.inScope and " + EffectiveResult.is(Result.UNKNOWN))
                + sum("a.inScope and " + EffectiveResult.is(Result.NOT_ASSESSABLE))
                + sum("a.inScope and " + EffectiveResult.is(Result.NOT_APPLICABLE))
                + sum("not a.inScope")
                + sum("a.inScope and s.conflicting and " + EffectiveResult.HOLDS)
                + sum(
                        "a.inScope and a.lifecycle = io.rootproof.account.Lifecycle.ACTIVE and a.partition <> 'aws-cn' and"
                                + " (s.accountId is null or s.securityHub <> io.rootproof.assessment.SecurityHubState.REPORTING)")
                + sum("a.inScope and " + EffectiveResult.is(io.rootproof.assessment.Reason.STALE))
                + sum("a.inScope and " + EffectiveResult.is(Result.PASSED) + " and s.validUntil < :soon")
                        .replaceFirst(",$", "")
                + " from Account a left join AccountStatus s on s.accountId = a.accountId where ";

        private final EntityManager entities;
        private final Sight sight;

        Query(EntityManager entities, Sight sight) {
            this.entities = entities;
            this.sight = sight;
        }

        /** By organisational unit, as its path. */
        @Transactional
        Map<String, Figures> byUnit(Instant now) {
            Map<String, Figures> byUnit = new TreeMap<>();
            entities.createQuery(
                            COUNT + sight.seen().present("a.accountId", now).jpql() + " group by a.organizationalUnit",
                            Tuple.class)
                    .setParameter("now", now)
                    .setParameter("soon", now.plus(SOON))
                    .getResultStream()
                    .forEach(row -> byUnit.put(row.get(0, String.class), figures(row)));
            return byUnit;
        }

        private static Figures figures(Tuple row) {
            return new Figures(
                    figure(row, 1),
                    figure(row, 2),
                    figure(row, 3),
                    figure(row, 4),
                    figure(row, 5),
                    figure(row, 6),
                    figure(row, 7),
                    figure(row, 8),
                    figure(row, 9),
                    figure(row, 10),
                    figure(row, 11));
        }

        private static String sum(String condition) {
            return " sum(case when " + condition + " then 1 else 0 end),";
        }

        private static long figure(Tuple counted, int index) {
            return counted.get(index, Number.class).longValue();
        }
    }
}
