package io.rootproof.assessment;

import io.rootproof.assessment.ObservationRows.OfAccount;
import io.rootproof.assessment.Timeline.Piece;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes the caches of an account again from observations and account changes alone: its status, the sums of its days,
 * and its series. Nothing but time is lost if they are emptied.
 */
@ApplicationScoped
public class StatusRebuild {

    private final Batches batches;
    private final ObservationRows observations;
    private final SeriesRows series;
    private final StatusRows statuses;
    private final DayRows days;

    StatusRebuild(Batches batches, ObservationRows observations, SeriesRows series, StatusRows statuses, DayRows days) {
        this.batches = batches;
        this.observations = observations;
        this.series = series;
        this.statuses = statuses;
        this.days = days;
    }

    @Transactional
    public void rebuild(String accountId, Instant now) {
        Batch batch = batches.open(List.of(accountId), now);
        LockedAccount account = Objects.requireNonNull(batch.accounts().get(accountId), accountId);
        List<OfAccount> all = observations.all(accountId);
        series.forget(accountId);
        series.keep(all, Map.of());

        KnownHistory known =
                batch.known(account, all.stream().map(OfAccount::observation).toList());
        Instant first = Stream.of(
                        all.stream().map(row -> row.observation().reachesBackTo()),
                        batch.lifecycle().getOrDefault(accountId, List.of()).stream()
                                .map(LifecycleChange::effectiveAt),
                        Stream.of(account.firstSeenAt()))
                .flatMap(times -> times)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Timeline timeline = known.from(first.isBefore(now) ? first : now);
        ResultView view = new ResultView(account.partition(), List.of());
        Timeline whole = known.from(Instant.EPOCH);
        for (Piece piece : whole.pieces()) {
            view.paint(piece.from().equals(Instant.EPOCH) ? Instant.MIN : piece.from(), piece.to(), piece.verdict());
        }
        StatusRow before = batch.status(accountId);
        statuses.write(
                List.of(new Present(account, known, timeline, now, batch.policies())
                        .row(view.since(now), before == null ? now : before.assessedAt(), Publication.day(now))),
                batch.statuses().keySet());
        days.forget(accountId);
        days.sum(List.of(new DayRows.OfAccount(accountId, view, Publication.day(first), Publication.day(now))));
    }
}
