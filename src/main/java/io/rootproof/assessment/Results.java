package io.rootproof.assessment;

import io.rootproof.account.Account;
import io.rootproof.assessment.IntervalRows.Interval;
import io.rootproof.control.ControlCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Answers for any past instant, as known at any past instant, from what was stored. */
@ApplicationScoped
public class Results {

    private final IntervalRows intervals;
    private final PastHistory past;
    private final LifecycleRows lifecycle;
    private final ControlCards cards;

    Results(IntervalRows intervals, PastHistory past, LifecycleRows lifecycle, ControlCards cards) {
        this.intervals = intervals;
        this.past = past;
        this.lifecycle = lifecycle;
        this.cards = cards;
    }

    /**
     * What was reported.
     *
     * @param at the instant asked about
     * @param knownAt leave out what was learned after this
     * @param now the present
     * @return empty if there is no such account
     * @throws FutureInstantException if either lies in the future
     */
    @Transactional
    public Optional<KnownResult> at(String accountId, Instant at, Instant knownAt, Instant now) {
        refuseFuture(at, knownAt, now);
        return Account.<Account>findByIdOptional(accountId).map(account -> {
            List<Interval> found = intervals.at(at, knownAt, accountId);
            return found.isEmpty()
                    ? new KnownResult(accountId, at, knownAt, Verdict.before(account.partition), null)
                    : new KnownResult(
                            accountId,
                            at,
                            knownAt,
                            found.getFirst().verdict(),
                            found.getFirst().evidenceId());
        });
    }

    /** As {@link #at}, worked out again from the observations, with the rule and every observation considered. */
    @Transactional
    public Optional<Assessment> explain(String accountId, Instant at, Instant knownAt, Instant now) {
        refuseFuture(at, knownAt, now);
        return Account.<Account>findByIdOptional(accountId).map(account -> {
            Policies policies = Policies.of(cards.termsKnownAt(knownAt));
            Map<String, List<LifecycleChange>> changes = lifecycle.of(List.of(accountId));
            AccountHistory history = new AccountHistory(
                    account.partition,
                    past.observations(accountId, at, knownAt, policies.at(at)),
                    changes.getOrDefault(accountId, List.of()));
            return new KnownHistory(history.asKnownAt(knownAt), policies).at(at);
        });
    }

    private static void refuseFuture(Instant at, Instant knownAt, Instant now) {
        if (at.isAfter(now)) {
            throw new FutureInstantException("at");
        }
        if (knownAt.isAfter(now)) {
            throw new FutureInstantException("knownAt");
        }
    }
}
