package io.rootproof.assessment;

import io.rootproof.account.Account;
import io.rootproof.account.AccountChange;
import io.rootproof.assessment.PresentRows.Present;
import io.rootproof.assessment.ResultView.Stretch;
import io.rootproof.control.ControlCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Present and past of one account that is at hand, for its page: two statements, however long the past. */
@ApplicationScoped
public class AccountTeller {

    private final PresentRows present;
    private final IntervalRows intervals;
    private final ControlCards cards;

    AccountTeller(PresentRows present, IntervalRows intervals, ControlCards cards) {
        this.present = present;
        this.intervals = intervals;
        this.cards = cards;
    }

    /**
     * @param changes all of the account's, in order of learning
     * @param from of the period whose past is told
     * @param to exclusive; nothing is told of the time after {@code now}
     */
    @Transactional
    public AccountTold of(Account account, List<AccountChange> changes, Instant from, Instant to, Instant now) {
        Period period = new Period(from, to.isAfter(now) ? now : to);
        Policies policies = Policies.of(cards.terms());
        Present rows = present.of(account.accountId, now, policies.at(now), period);
        AccountHistory history = new AccountHistory(account.partition, rows.counting(), lifecycle(changes));
        return new AccountTold(
                new KnownHistory(history.asKnownAt(now), policies).at(now),
                past(account, changes, period, now, rows.firstOfEachKey()));
    }

    private static List<LifecycleChange> lifecycle(List<AccountChange> changes) {
        return changes.stream()
                .filter(change -> change.field == AccountChange.Field.LIFECYCLE)
                .map(LifecycleChange::of)
                .toList();
    }

    private AccountPast past(
            Account account, List<AccountChange> changes, Period period, Instant now, List<KeyObservation> first) {
        ScopeHistory scope = ScopeHistory.of(account, changes);
        ResultView view = new ResultView(
                account.partition, intervals.touching(period.from(), period.to(), now, account.accountId));
        Durations sums = new Durations();
        scope.within(period)
                .forEach(part -> view.stretches(part.from(), part.to()).forEach(sums::add));
        List<ResultStretch> stretches = view.stretches(begin(view, scope, period), period.to()).stream()
                .map(AccountTeller::told)
                .toList();
        return new AccountPast(stretches, TimeByResult.of(sums), first);
    }

    /** Evidence may reach back to before the account was first seen here. */
    private static Instant begin(ResultView view, ScopeHistory scope, Period period) {
        Instant first = view.changesAfter(Instant.MIN).stream().findFirst().orElse(scope.since());
        Instant earliest = first.isBefore(scope.since()) ? first : scope.since();
        return earliest.isBefore(period.from()) ? period.from() : earliest;
    }

    private static ResultStretch told(Stretch stretch) {
        return new ResultStretch(stretch.from(), stretch.to(), stretch.verdict());
    }
}
