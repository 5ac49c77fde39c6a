package io.rootproof.audit;

import io.rootproof.period.AuditPeriod;
import io.rootproof.web.Problem.Violation;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Which accounts and times a wish comes to; says everything that is wrong with it at once. */
final class SamplePlan {

    static final int MOST = 100;
    private static final int LONGEST_SEED = 100;
    private static final int LONGEST_NOTE = 2000;

    private final AuditPeriod period;
    private final List<String> members;
    private final SampleWanted wanted;
    private final Instant now;
    private final List<Violation> wrong = new ArrayList<>();
    private final SampleMessages words = Words.of(SampleMessages.class);

    private SamplePlan(AuditPeriod period, List<String> members, SampleWanted wanted, Instant now) {
        this.period = period;
        this.members = members;
        this.wanted = wanted;
        this.now = now;
    }

    /**
     * @throws ProblemException 422 with every field at fault
     */
    static List<Picked> of(AuditPeriod period, List<String> members, SampleWanted wanted, Instant now) {
        return new SamplePlan(period, members, wanted, now).picked();
    }

    private List<Picked> picked() {
        List<String> accounts = accounts();
        List<Time> times = times();
        seed();
        if (wanted.words().length() > LONGEST_NOTE) {
            refuse("note", words.longNote(wanted.words().length(), LONGEST_NOTE));
        }
        if (wrong.isEmpty() && (long) accounts.size() * times.size() > MOST) {
            refuse("accounts", words.tooMany((long) accounts.size() * times.size(), MOST));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.unprocessable(
                    String.join(" ", wrong.stream().map(Violation::message).toList()), List.copyOf(wrong));
        }
        String choice = choice();
        List<Picked> picked = new ArrayList<>();
        for (String account : accounts) {
            for (Time time : times) {
                picked.add(time.of(account, choice));
            }
        }
        return picked;
    }

    private List<String> accounts() {
        List<String> named = wanted.named();
        if (named.isEmpty() == (wanted.someAccounts() == 0)) {
            refuse("accounts", words.accountsOrRandom());
            return List.of();
        }
        if (wanted.someAccounts() < 0 || wanted.someAccounts() > members.size()) {
            refuse("randomAccounts", words.randomAccountsOf(members.size()));
            return List.of();
        }
        if (named.size() > MOST) {
            refuse("accounts", words.tooMany(named.size(), MOST));
            return List.of();
        }
        List<String> strangers =
                named.stream().filter(account -> !members.contains(account)).toList();
        if (!strangers.isEmpty()) {
            refuse("accounts", words.strangers(shortened(String.join(", ", strangers))));
        }
        return named.isEmpty() ? SeededChoice.of(members, wanted.someAccounts(), given(wanted.seed())) : named;
    }

    /** A day or an instant. */
    private record Time(String asked, boolean whole, Instant first) {

        Picked of(String account, String choice) {
            LocalDate day = whole ? first.atOffset(ZoneOffset.UTC).toLocalDate() : null;
            return new Picked(account, asked, day, whole ? null : first, choice);
        }
    }

    private List<Time> times() {
        List<String> named = wanted.times();
        List<String> days = begunDays();
        if (named.isEmpty() == (wanted.someDays() == 0)) {
            refuse("at", words.timesOrRandom());
            return List.of();
        }
        if (wanted.someDays() < 0 || wanted.someDays() > days.size()) {
            refuse("randomDays", words.randomDaysOf(days.size()));
            return List.of();
        }
        if (named.size() > MOST) {
            refuse("at", words.tooMany(named.size(), MOST));
            return List.of();
        }
        List<Time> times = new ArrayList<>();
        (named.isEmpty() ? SeededChoice.of(days, wanted.someDays(), given(wanted.seed())) : named)
                .forEach(text -> add(text, times));
        return times;
    }

    private void add(String text, List<Time> times) {
        try {
            Instant first = QueryParameters.instant("at", text);
            if (first == null || text.length() > 30) {
                refuse("at", words.unreadableTime(shortened(text)));
            } else if (first.isAfter(now)) {
                refuse("at", words.future(text));
            } else if (first.isBefore(period.fromAt) || !first.isBefore(period.toAt)) {
                refuse("at", words.outside(text, period.firstDay(), period.lastDay()));
            } else {
                times.add(new Time(text, text.length() == 10, first));
            }
        } catch (ProblemException unreadable) {
            refuse("at", words.unreadableTime(shortened(text)));
        }
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    /** The days of the period that have begun. */
    private List<String> begunDays() {
        Instant end = period.toAt.isAfter(now) ? now : period.toAt;
        LocalDate until =
                end.minusMillis(1).atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
        return period.firstDay().isBefore(until)
                ? period.firstDay().datesUntil(until).map(LocalDate::toString).toList()
                : List.of();
    }

    private void seed() {
        boolean random = wanted.someAccounts() != 0 || wanted.someDays() != 0;
        if (random && given(wanted.seed()).isEmpty()) {
            refuse("seed", words.noSeed());
        } else if (given(wanted.seed()).length() > LONGEST_SEED) {
            refuse("seed", words.longSeed(LONGEST_SEED));
        }
    }

    private String choice() {
        String accounts = wanted.someAccounts() == 0
                ? "accounts named"
                : wanted.someAccounts() + " of " + members.size() + " accounts by the smallest SHA-256 of seed:account";
        String days = wanted.someDays() == 0
                ? "times named"
                : wanted.someDays() + " of " + begunDays().size() + " days by the smallest SHA-256 of seed:day";
        boolean random = wanted.someAccounts() != 0 || wanted.someDays() != 0;
        return accounts + "; " + days + (random ? "; seed " + given(wanted.seed()) : "");
    }

    private static String given(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private void refuse(String field, String sentence) {
        wrong.add(new Violation(field, sentence));
    }
}
