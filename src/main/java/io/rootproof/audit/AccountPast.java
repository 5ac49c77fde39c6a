package io.rootproof.audit;

import io.rootproof.assessment.ResultStretch;
import io.rootproof.audit.AccountView.Line;
import io.rootproof.audit.AccountView.TicketLine;
import io.rootproof.period.AuditPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what decided the results of one account, and its tickets. */
@ApplicationScoped
class AccountPast {

    private final EntityManager entities;

    AccountPast(EntityManager entities) {
        this.entities = entities;
    }

    private record Row(
            Instant from, @Nullable Instant to, @Nullable Long evidenceId) {

        boolean covers(Instant at) {
            return !from.isAfter(at) && (to == null || to.isAfter(at));
        }
    }

    /** The stretches with the record that decided the beginning of each: of the rows that cover it, the last known. */
    @Transactional
    List<Line> lines(String accountId, List<ResultStretch> stretches, Instant until, Instant knownAt) {
        List<Tuple> found = stretches.isEmpty()
                ? List.of()
                : entities.createNativeQuery(
                                "select valid_from, valid_to, evidence_id from result_interval"
                                        + " where account_id = :account and known_from <= :known and valid_from < :until"
                                        + " and (valid_to is null or valid_to > :from) order by id desc",
                                Tuple.class)
                        .setParameter("account", accountId)
                        .setParameter("known", knownAt)
                        .setParameter("until", until)
                        .setParameter("from", stretches.getFirst().from())
                        .getResultList();
        List<Row> rows = found.stream().map(AccountPast::row).toList();
        return stretches.stream().map(stretch -> line(stretch, rows)).toList();
    }

    private static Row row(Tuple row) {
        return new Row(
                known(row.get(0)),
                instant(row.get(1)),
                row.get(2) == null ? null : Long.valueOf(((Number) row.get(2)).longValue()));
    }

    /** Databases differ in what they make of a time. */
    private static @Nullable Instant instant(@Nullable Object value) {
        return value instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) value;
    }

    private static Instant known(@Nullable Object value) {
        return Objects.requireNonNull(instant(value));
    }

    private static Line line(ResultStretch stretch, List<Row> rows) {
        return new Line(
                stretch.from(),
                stretch.to(),
                stretch.verdict().result(),
                stretch.verdict().reason(),
                stretch.verdict().conflicting(),
                Share.exact(stretch.length()),
                rows.stream()
                        .filter(row -> row.covers(stretch.from()))
                        .findFirst()
                        .map(Row::evidenceId)
                        .orElse(null));
    }

    /** Those that were open at any time of the period, in order. */
    @Transactional
    List<TicketLine> tickets(String accountId, AuditPeriod period) {
        List<Tuple> rows = entities.createNativeQuery(
                        "select number, kind, state, opened_at, closed_at from ticket where account_id = :account"
                                + " and opened_at < :to and (closed_at is null or closed_at >= :from) order by number",
                        Tuple.class)
                .setParameter("account", accountId)
                .setParameter("from", period.fromAt)
                .setParameter("to", period.toAt)
                .getResultList();
        return rows.stream()
                .map(row -> new TicketLine(
                        ((Number) row.get(0)).longValue(),
                        row.get(1).toString(),
                        row.get(2).toString(),
                        known(row.get(3)),
                        instant(row.get(4))))
                .toList();
    }
}
