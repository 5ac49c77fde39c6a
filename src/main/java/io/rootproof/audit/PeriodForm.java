package io.rootproof.audit;

import io.quarkus.qute.TemplateData;
import io.rootproof.period.BundleEvery;
import io.rootproof.period.NewAuditPeriod;
import io.rootproof.period.PeriodScope;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The form that makes an audit period, as it was filled in. */
@TemplateData
record PeriodForm(
        String name,
        String from,
        String to,
        String scope,
        String units,
        String accounts,
        String auditors,
        String every,
        String keepUntil,
        FormErrors errors) {

    static PeriodForm empty(LocalDate today) {
        LocalDate year = today.withDayOfYear(1);
        return new PeriodForm(
                "",
                year.toString(),
                year.plusYears(1).toString(),
                PeriodScope.ALL.name(),
                "",
                "",
                "",
                "",
                "",
                FormErrors.none());
    }

    /** What is wanted; null if something cannot be read, which then stands at its field. */
    @Nullable
    NewAuditPeriod wanted() {
        LocalDate first = errors.reading("from", () -> day(from, true));
        LocalDate end = errors.reading("to", () -> day(to, true));
        LocalDate kept = errors.reading("keepUntil", () -> day(keepUntil, false));
        PeriodScope covers = errors.reading("scope", () -> constant(PeriodScope.class, scope));
        BundleEvery often = every.isBlank() ? null : errors.reading("every", () -> constant(BundleEvery.class, every));
        if (!errors.isEmpty() || first == null || end == null || covers == null) {
            return null;
        }
        return new NewAuditPeriod(
                name,
                first,
                end,
                covers,
                covers == PeriodScope.UNITS ? lines(units) : List.of(),
                covers == PeriodScope.ACCOUNTS ? words(accounts) : List.of(),
                words(auditors),
                often,
                kept);
    }

    static @Nullable LocalDate day(String text, boolean needed) {
        if (text.isBlank()) {
            if (needed) {
                throw ProblemException.unprocessable(AuditWords.words().dayMissing());
            }
            return null;
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException unreadable) {
            throw ProblemException.unprocessable(AuditWords.words().notADay());
        }
    }

    static <E extends Enum<E>> E constant(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unlisted) {
            throw ProblemException.unprocessable(AuditWords.words()
                    .notOneOf(String.join(
                            ", ",
                            Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .toList())));
        }
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public boolean is(String wanted) {
        return scope.equals(wanted);
    }

    public boolean isEvery(String wanted) {
        return every.equals(wanted);
    }

    /** The same with what the service refused. */
    PeriodForm refused(ProblemException refused) {
        return new PeriodForm(
                name,
                from,
                to,
                scope,
                units,
                accounts,
                auditors,
                every,
                keepUntil,
                FormErrors.of(refused, key -> key.equals("bundleEvery") ? "every" : key));
    }
}
