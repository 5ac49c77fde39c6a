package io.rootproof.period;

import io.rootproof.web.PeriodInView;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one person may read: everything, or what her audit periods allow. Where a method takes columns, they are those of
 * the query that the condition goes into.
 *
 * @param everything for staff, and for jobs
 * @param periods the newest end first; of no meaning where everything may be read
 */
public record Seen(boolean everything, List<SeenPeriod> periods) {

    static final Seen EVERYTHING = new Seen(true, List.of());

    private static final String MEMBER =
            "(exists (select 1 from audit_period_member sm where sm.account_id = %s" + " and sm.period_id in (%s)))";
    private static final String MEMBER_THEN = "(exists (select 1 from audit_period_member sm"
            + " join audit_period sp on sp.id = sm.period_id where sm.account_id = %s and sm.period_id in (%s) and %s))";
    private static final String THEN = "(exists (select 1 from audit_period sp where sp.id in (%s) and %s))";

    public Seen {
        periods = List.copyOf(periods);
    }

    /** Accounts of any of her periods. */
    public Part accounts(String account) {
        return member(account, any -> true);
    }

    /** Accounts whose present she may read: of a period that contains now. */
    public Part present(String account, Instant now) {
        return member(account, period -> period.contains(now));
    }

    /** Accounts whose whole time in view she may read; the time comes from {@link #cut}. */
    public Part accountsIn(String account, PeriodInView view) {
        return member(account, period -> period.contains(view));
    }

    /** What is so of an account at an instant. */
    public Part at(String account, String at) {
        return then(account, "sp.from_at <= " + at + " and " + at + " < sp.to_at");
    }

    /** Evidence: of an account, or, where it names none, of everybody's. */
    public Part evidence(String account, String observedAt) {
        return then(account, "sp.evidence_from <= " + observedAt + " and " + observedAt + " < sp.to_at");
    }

    /**
     * What lasts and names an account, such as a ticket; {@code end} may be null in a row, while it goes on. What names no
     * account (null in the row) speaks of every account, and so needs a period of every account.
     */
    public Part span(String account, String begin, String end) {
        return then(account, touches(begin, end));
    }

    /** What lasts and names no account. */
    public Part span(String begin, String end) {
        if (everything) {
            return Part.EVERYTHING;
        }
        return periods.isEmpty() ? Part.NOTHING : new Part(THEN.formatted(ids(any -> true), touches(begin, end)));
    }

    /** What speaks of every account and of a whole time, such as a bundle. */
    public Part whole(String from, String to) {
        if (everything) {
            return Part.EVERYTHING;
        }
        String all = ids(SeenPeriod::all);
        return all.isEmpty()
                ? Part.NOTHING
                : new Part(THEN.formatted(all, "sp.from_at <= " + from + " and " + to + " <= sp.to_at"));
    }

    /** Ids of her periods, for what is made for one of them; empty for none, and of no meaning for staff. */
    public String ids() {
        return ids(any -> true);
    }

    /** Whether some period of hers contains the instant. */
    public boolean isPresent(Instant now) {
        return everything || periods.stream().anyMatch(period -> period.contains(now));
    }

    /** Whether it is inside the whole of one period of hers. */
    public boolean contains(PeriodInView view) {
        return everything || periods.stream().anyMatch(period -> period.contains(view));
    }

    /** Whether an instant is in one of her periods. */
    public boolean isAt(Instant at) {
        return isPresent(at);
    }

    /** Whether something that began and ended (null: goes on) touches one of her periods. */
    public boolean touches(Instant begin, @Nullable Instant end) {
        return everything || periods.stream().anyMatch(period -> period.touches(begin, end));
    }

    /** Whether evidence of that time can decide an instant of one of her periods. */
    public boolean isEvidenceAt(Instant observedAt) {
        return everything
                || periods.stream()
                        .anyMatch(period ->
                                !observedAt.isBefore(period.evidenceFrom()) && observedAt.isBefore(period.to()));
    }

    /** The same for evidence that names no account: it speaks of all of them. */
    public boolean isEvidenceOfAll(Instant observedAt) {
        return everything
                || periods.stream()
                        .anyMatch(period -> period.all()
                                && !observedAt.isBefore(period.evidenceFrom())
                                && observedAt.isBefore(period.to()));
    }

    /**
     * The part of a time in view that one period of hers has: the longest such part, or, where none has any, the newest
     * period. Without a period nothing is left out, since no account is left in.
     */
    public PeriodInView cut(PeriodInView asked, Instant now) {
        if (everything || contains(asked)) {
            return asked;
        }
        return periods.stream()
                .map(period -> new PeriodInView(later(asked.from(), period.from()), earlier(asked.to(), period.to())))
                .filter(part -> part.from().isBefore(part.to()))
                .max(Comparator.comparing(part -> Duration.between(part.from(), part.to())))
                .or(() -> periods.stream()
                        .filter(period -> period.from().isBefore(now))
                        .findFirst()
                        .map(period -> last(new PeriodInView(period.from(), period.to()))))
                .orElse(asked);
    }

    /** For answers that are kept for everybody who may read the same. */
    public String key() {
        return everything ? "*" : ids();
    }

    String described() {
        return periods.stream().map(SeenPeriod::described).collect(Collectors.joining("; "));
    }

    /** No more days than pages show. */
    private static PeriodInView last(PeriodInView whole) {
        Instant earliest = whole.to().minus(Duration.ofDays(PeriodInView.USUAL_DAYS));
        return new PeriodInView(later(whole.from(), earliest), whole.to());
    }

    private Part member(String account, Predicate<SeenPeriod> of) {
        if (everything) {
            return Part.EVERYTHING;
        }
        String ids = ids(of);
        return ids.isEmpty() ? Part.NOTHING : new Part(MEMBER.formatted(account, ids));
    }

    /** A period of every account has what happened in its time, of accounts that nobody has listed, too. */
    private Part then(String account, String time) {
        if (everything) {
            return Part.EVERYTHING;
        }
        String some = ids(period -> !period.all());
        String all = ids(SeenPeriod::all);
        String named = some.isEmpty() ? "" : MEMBER_THEN.formatted(account, some, time);
        String whole = all.isEmpty() ? "" : THEN.formatted(all, time);
        if (named.isEmpty() && whole.isEmpty()) {
            return Part.NOTHING;
        }
        return new Part(named.isEmpty() || whole.isEmpty() ? named + whole : "(" + named + " or " + whole + ")");
    }

    private static String touches(String begin, String end) {
        return begin + " < sp.to_at and (" + end + " is null or " + end + " >= sp.from_at)";
    }

    String ids(Predicate<SeenPeriod> of) {
        return periods.stream()
                .filter(of)
                .map(period -> Long.toString(period.id()))
                .collect(Collectors.joining(", "));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
