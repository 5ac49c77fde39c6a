package io.rootproof.assessment;

import io.rootproof.assessment.PopulationRows.Member;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Days for heat strips: finished ones from their sums, today from what is known of it so far. */
@ApplicationScoped
public class DayStrip {

    private static final String SECONDS =
            "passed_seconds, failed_seconds, unknown_seconds, not_assessable_seconds," + " not_applicable_seconds";

    private final Database database;
    private final PopulationRows population;
    private final IntervalRows intervals;

    DayStrip(Database database, PopulationRows population, IntervalRows intervals) {
        this.database = database;
        this.population = population;
        this.intervals = intervals;
    }

    /**
     * One account, each day of {@code [from, to)} up to today.
     *
     * @return empty if there is no such account
     */
    @Transactional
    public Optional<List<AccountDay>> ofAccount(String accountId, LocalDate from, LocalDate to, Instant now) {
        return population.one(accountId).stream().findFirst().map(member -> days(member, from, to, now));
    }

    private List<AccountDay> days(Member member, LocalDate from, LocalDate to, Instant now) {
        Map<LocalDate, Result> sums = new HashMap<>();
        database.stream(
                "select utc_day, " + SECONDS + " from result_day where account_id = ? and utc_day >= ? and utc_day < ?",
                row -> sums.put(row.day("utc_day"), worst(row)),
                member.accountId(),
                from,
                to);
        LocalDate today = Publication.day(now);
        LocalDate memberSince = Publication.day(member.scope().since());
        Result unproven = Verdict.before(member.partition()).result();
        List<AccountDay> days = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(to) && !day.isAfter(today); day = day.plusDays(1)) {
            Result known = day.equals(today) ? today(member, today, now) : sums.get(day);
            days.add(new AccountDay(day, known != null ? known : day.isBefore(memberSince) ? null : unproven));
        }
        return days;
    }

    private @Nullable Result today(Member member, LocalDate today, Instant now) {
        Instant start = today.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant end = now.plusMillis(1);
        ResultView view = new ResultView(member.partition(), intervals.touching(start, end, now, member.accountId()));
        Durations sums = new Durations();
        view.stretches(start, end).forEach(sums::add);
        return sums.worst();
    }

    /**
     * All accounts that are in scope now, each day of {@code [from, to)} that has been summed up, and today by what is so
     * at this moment. One grouped read of as many rows as accounts times days: callers that show it often keep it a while.
     */
    @Transactional
    public List<OrganisationDay> ofOrganisation(LocalDate from, LocalDate to, Instant now) {
        LocalDate today = Publication.day(now);
        List<OrganisationDay> days = new ArrayList<>(database.query(
                "select r.utc_day,"
                        + " sum(case when failed_seconds > 0 then 1 else 0 end) as failed,"
                        + " sum(case when failed_seconds = 0 and unknown_seconds > 0 then 1 else 0 end) as unproven,"
                        + " sum(case when failed_seconds = 0 and unknown_seconds = 0 and passed_seconds > 0"
                        + " then 1 else 0 end) as passed,"
                        + " sum(case when failed_seconds + unknown_seconds + passed_seconds = 0 then 1 else 0 end)"
                        + " as not_judged,"
                        + " sum(cast(passed_seconds as bigint)) as proven_time,"
                        + " sum(cast(passed_seconds + failed_seconds + unknown_seconds as bigint)) as provable_time"
                        + " from result_day r join account a on a.account_id = r.account_id and a.in_scope = true"
                        + " where r.utc_day >= ? and r.utc_day < ? group by r.utc_day order by r.utc_day",
                DayStrip::organisationDay,
                from,
                to.isAfter(today) ? today : to));
        if (!today.isBefore(from) && today.isBefore(to)) {
            days.add(today(today, now));
        }
        return days;
    }

    private OrganisationDay today(LocalDate today, Instant now) {
        Map<Result, Integer> counts = new HashMap<>();
        // A status that has expired, or is not there yet, is not proven.
        database.stream(
                "select outcome, count(*) as accounts from (select case when s.result is null or s.valid_until < ?"
                        + " then 'UNKNOWN' else s.result end as outcome from account a left join account_status s"
                        + " on s.account_id = a.account_id where a.in_scope = true) present group by outcome",
                row -> counts.put(row.constant(Result.class, "outcome"), (int) row.number("accounts")),
                now);
        int failed = counts.getOrDefault(Result.FAILED, 0);
        int unknown = counts.getOrDefault(Result.UNKNOWN, 0);
        int passed = counts.getOrDefault(Result.PASSED, 0);
        int provable = failed + unknown + passed;
        return new OrganisationDay(
                today,
                failed,
                unknown,
                passed,
                counts.getOrDefault(Result.NOT_ASSESSABLE, 0) + counts.getOrDefault(Result.NOT_APPLICABLE, 0),
                provable == 0 ? null : Double.valueOf((double) passed / provable));
    }

    private static OrganisationDay organisationDay(Row row) throws SQLException {
        long provable = row.number("provable_time");
        return new OrganisationDay(
                row.day("utc_day"),
                (int) row.number("failed"),
                (int) row.number("unproven"),
                (int) row.number("passed"),
                (int) row.number("not_judged"),
                provable == 0 ? null : Double.valueOf((double) row.number("proven_time") / provable));
    }

    private static @Nullable Result worst(Row row) throws SQLException {
        Durations sums = new Durations();
        for (Result result : Result.values()) {
            sums.add(result, row.number(result.name().toLowerCase(Locale.ROOT) + "_seconds"));
        }
        return sums.worst();
    }
}
