package io.rootproof.audit;

import io.rootproof.assessment.AccountCoverage;
import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.Considered;
import io.rootproof.assessment.Coverage;
import io.rootproof.assessment.KnownResult;
import io.rootproof.assessment.ResultStretch;
import io.rootproof.assessment.Results;
import io.rootproof.assessment.Rule;
import io.rootproof.identity.AuditLog;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import io.rootproof.period.AuditPeriod;
import io.rootproof.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Takes samples, and keeps them as they were taken. */
@ApplicationScoped
public class Samples {

    private static final int RECORDS = 60;

    private final EntityManager entities;
    private final Members members;
    private final Coverage coverage;
    private final Results results;
    private final AuditLog audit;
    private final Log log;

    Samples(EntityManager entities, Members members, Coverage coverage, Results results, AuditLog audit, Log log) {
        this.entities = entities;
        this.members = members;
        this.coverage = coverage;
        this.results = results;
        this.audit = audit;
        this.log = log;
    }

    /**
     * Freezes the answers as they are known now.
     *
     * @param by user name of an auditor of the period, or of staff
     * @throws io.rootproof.web.ProblemException 422 with every field at fault; then none is taken
     */
    @Transactional
    public List<SampleAnswer> take(AuditPeriod period, SampleWanted wanted, String by, Instant now) {
        List<Picked> picked = SamplePlan.of(period, members.of(period.id), wanted, now);
        List<AuditSample> taken = picked.stream()
                .map(one -> taken(period, one, wanted.words(), by, now))
                .toList();
        taken.forEach(entities::persist);
        log.append(
                EntryKind.AUDIT_SAMPLE, taken.stream().map(sample -> sample.id).toList());
        audit.record(
                "audit-samples.taken",
                "audit-period/" + period.id,
                taken.size() + " samples: " + picked.getFirst().choice());
        return taken.stream().map(SampleAnswer::of).toList();
    }

    /** Those of a period, the last taken first. */
    @Transactional
    List<AuditSample> of(long periodId, PageRequest page) {
        return entities.createQuery("from AuditSample where periodId = :period order by id desc", AuditSample.class)
                .setParameter("period", periodId)
                .setFirstResult(page.offset())
                .setMaxResults(page.size() + 1)
                .getResultList();
    }

    private AuditSample taken(AuditPeriod period, Picked picked, String note, String by, Instant now) {
        AuditSample sample = new AuditSample(period.id, picked, by, note, now);
        sample.at = picked.day() == null ? picked.first() : worstMoment(picked, now);
        KnownResult known = results.at(picked.accountId(), sample.at, now, now).orElseThrow();
        sample.result = known.verdict().result();
        sample.reason = known.verdict().reason();
        sample.conflicting = known.verdict().conflicting();
        // Reasons are called as the rules are that decide by them.
        sample.rule = Rule.valueOf(sample.reason.name()).sentence();
        sample.evidence = evidence(
                results.explain(picked.accountId(), sample.at, now, now).orElseThrow());
        return sample;
    }

    /** A day is answered by its worst moment, the first of them; where nothing counted, by its last moment. */
    private Instant worstMoment(Picked picked, Instant now) {
        Instant end = picked.first().plus(1, ChronoUnit.DAYS);
        Instant last = end.isAfter(now) ? now : end.minusMillis(1);
        return coverage.ofAccount(picked.accountId(), picked.first(), end, now).map(AccountCoverage::stretches).stream()
                .flatMap(List::stream)
                .min(Comparator.comparing((ResultStretch stretch) ->
                                -FigureSum.AccountDays.rank(stretch.verdict().result()))
                        .thenComparing(ResultStretch::from))
                .map(ResultStretch::from)
                .orElse(last);
    }

    private String evidence(Assessment assessment) {
        List<Long> used = assessment.considered().stream()
                .filter(Considered::used)
                .map(considered -> considered.observation().evidenceId())
                .distinct()
                .limit(RECORDS)
                .toList();
        return members.digests(used).stream().map(SampleEvidence::toString).collect(Collectors.joining("\n"));
    }
}
