package io.rootproof.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.audit.Closing;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.AuditPeriods;
import io.rootproof.period.BundleEvery;
import io.rootproof.period.NewAuditPeriod;
import io.rootproof.period.PeriodScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The demo's audit periods: one of every account, from the beginning of the history to the end of the year, and one of a
 * single unit that is over and closed.
 */
@ApplicationScoped
class DemoPeriods implements DemoPast {

    private static final String UNIT = "Root/Workloads";
    private static final int DAYS_UNTIL_CLOSED = 5;

    private final AuditPeriods periods;
    private final Closing closing;
    private final DemoCalendar calendar;

    DemoPeriods(AuditPeriods periods, Closing closing, DemoCalendar calendar) {
        this.closing = closing;
        this.periods = periods;
        this.calendar = calendar;
    }

    @Override
    public void between(Instant after, Instant upTo, Instant today) {
        LocalDate first = day(today).minusDays(calendar.days());
        LocalDate year = day(today).plusYears(1).withDayOfYear(1);
        NewAuditPeriod all = new NewAuditPeriod(
                "Audit of " + (year.getYear() - 1),
                first,
                year,
                PeriodScope.ALL,
                List.of(),
                List.of(),
                List.of("aud"),
                null,
                year.plusYears(7));
        if (isNew(all.name())) {
            periods.create(all, "otto", upTo);
        }
        ofUnit(first, after, upTo, today);
    }

    /** The quarter before this one, or, where the history does not reach back so far, the month before this one. */
    private void ofUnit(LocalDate first, Instant after, Instant upTo, Instant today) {
        LocalDate month = day(today).withDayOfMonth(1);
        LocalDate quarter = month.minusMonths((month.getMonthValue() - 1) % 3);
        boolean reaches = !quarter.minusMonths(3).isBefore(first);
        LocalDate to = reaches ? quarter : month;
        LocalDate from = to.minus(reaches ? Period.ofMonths(3) : Period.ofMonths(1));
        if (from.isBefore(first)) {
            return; // nobody knew its accounts then
        }
        String name = "Workloads, " + (reaches ? "last quarter" : "last month");
        Instant begun = from.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant closed =
                to.plusDays(DAYS_UNTIL_CLOSED).atStartOfDay(ZoneOffset.UTC).toInstant();
        if (!upTo.isBefore(begun) && isNew(name)) {
            periods.create(
                    new NewAuditPeriod(
                            name,
                            from,
                            to,
                            PeriodScope.UNITS,
                            List.of(UNIT),
                            List.of(),
                            List.of("aud"),
                            BundleEvery.QUARTERLY,
                            to.plusYears(7)),
                    "otto",
                    upTo);
        }
        if (!upTo.isBefore(closed) && isOpen(name)) {
            closing.close(id(name), "otto", upTo);
        }
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static boolean isNew(String name) {
        return QuarkusTransaction.joiningExisting().call(() -> AuditPeriod.count("name", name) == 0);
    }

    private static boolean isOpen(String name) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> AuditPeriod.count("name = ?1 and closedAt is null", name) == 1);
    }

    private static long id(String name) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> AuditPeriod.<AuditPeriod>find("name", name).singleResult().id);
    }
}
