package io.rootproof.assessment;

import io.rootproof.assessment.IntervalRows.Interval;
import io.rootproof.assessment.PopulationRows.Member;
import io.rootproof.assessment.ResultView.Stretch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How much of a period is proven: the time in scope, by result, as known now. A period that has not ended is counted up
 * to now. An account counts from when it joined its organisation, or else from when it was first seen.
 */
@ApplicationScoped
public class Coverage {

    private final PopulationRows population;
    private final IntervalRows intervals;

    Coverage(PopulationRows population, IntervalRows intervals) {
        this.population = population;
        this.intervals = intervals;
    }

    /**
     * One account over {@code [from, to)}.
     *
     * @return empty if there is no such account
     */
    @Transactional
    public Optional<AccountCoverage> ofAccount(String accountId, Instant from, Instant to, Instant now) {
        Period period = upTo(now, from, to);
        return population.one(accountId).stream()
                .map(member -> period.isEmpty()
                        ? of(member, List.of(), period)
                        : of(member, intervals.touching(period.from(), period.to(), now, accountId), period))
                .findFirst();
    }

    /** All accounts over {@code [from, to)}, one after the other by id; only one account's rows are held at a time. */
    @Transactional
    public void forEachAccount(Instant from, Instant to, Instant now, Consumer<AccountCoverage> receiver) {
        Period period = upTo(now, from, to);
        ByAccount byAccount = new ByAccount(population.all().iterator(), period, receiver);
        if (!period.isEmpty()) {
            intervals.streamTouching(period.from(), period.to(), now, byAccount);
        }
        byAccount.finish();
    }

    /**
     * The accounts of an audit period over {@code [from, to)}, one after the other by id.
     *
     * @param knownAt leave out what was learned after this; a period that had not ended then is counted up to it
     */
    @Transactional
    public void forEachMember(
            long auditPeriodId, Instant from, Instant to, Instant knownAt, Consumer<AccountCoverage> receiver) {
        Period period = upTo(knownAt, from, to);
        ByAccount byAccount = new ByAccount(population.members(auditPeriodId).iterator(), period, receiver);
        if (!period.isEmpty()) {
            intervals.streamTouching(auditPeriodId, period.from(), period.to(), knownAt, byAccount);
        }
        byAccount.finish();
    }

    /** The organisation's figure: the sum over accounts. */
    @Transactional
    public TimeByResult ofAll(Instant from, Instant to, Instant now) {
        List<TimeByResult> sum = new ArrayList<>(List.of(TimeByResult.NONE));
        forEachAccount(from, to, now, account -> sum.set(0, sum.getFirst().plus(account.time())));
        return sum.getFirst();
    }

    private static Period upTo(Instant now, Instant from, Instant to) {
        return new Period(from, to.isAfter(now) ? now : to);
    }

    private static AccountCoverage of(Member member, List<Interval> rows, Period period) {
        ResultView view = new ResultView(member.partition(), rows);
        Durations sums = new Durations();
        List<ResultStretch> stretches = new ArrayList<>();
        for (Period part : member.scope().within(period)) {
            for (Stretch found : view.stretches(part.from(), part.to())) {
                ResultStretch stretch = new ResultStretch(found.from(), found.to(), found.verdict());
                sums.add(stretch.verdict().result(), stretch.length().toMillis());
                stretches.add(stretch);
            }
        }
        return new AccountCoverage(
                member.accountId(), member.name(), member.organizationalUnit(), TimeByResult.of(sums), stretches);
    }

    /** Takes rows account by account, and hands on those accounts, too, that have none. */
    private static class ByAccount implements Consumer<Interval> {

        private final Iterator<Member> members;
        private final Period period;
        private final Consumer<AccountCoverage> receiver;
        private final List<Interval> rows = new ArrayList<>();

        ByAccount(Iterator<Member> members, Period period, Consumer<AccountCoverage> receiver) {
            this.members = members;
            this.period = period;
            this.receiver = receiver;
        }

        @Override
        public void accept(Interval interval) {
            if (!rows.isEmpty() && !rows.getFirst().accountId().equals(interval.accountId())) {
                handOn();
            }
            rows.add(interval);
        }

        void finish() {
            handOn();
            members.forEachRemaining(member -> receiver.accept(of(member, List.of(), period)));
        }

        private void handOn() {
            while (!rows.isEmpty() && members.hasNext()) {
                Member member = members.next();
                boolean isItsOwn = member.accountId().equals(rows.getFirst().accountId());
                receiver.accept(of(member, isItsOwn ? rows : List.of(), period));
                if (isItsOwn) {
                    rows.clear();
                }
            }
        }
    }
}
