package io.rootproof.audit;

import io.rootproof.period.NewAuditPeriod;
import io.rootproof.web.FormErrors;
import io.rootproof.web.Problem.Violation;
import io.rootproof.web.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A new audit period, as the API takes it.
 *
 * @param from the first UTC day
 * @param to the first UTC day that no longer belongs to it
 * @param scope ALL, UNITS or ACCOUNTS; ALL unless given
 * @param units with scope UNITS
 * @param accounts with scope ACCOUNTS, 12 digits each
 * @param auditors user names
 * @param bundleEvery MONTHLY or QUARTERLY; by hand only unless given
 * @param keepUntil UTC day; without limit unless given
 */
public record PeriodRequest(
        @Nullable String name,
        @Nullable String from,
        @Nullable String to,
        @Nullable String scope,
        @Nullable List<String> units,
        @Nullable List<String> accounts,
        @Nullable List<String> auditors,
        @Nullable String bundleEvery,
        @Nullable String keepUntil) {

    /**
     * @throws ProblemException 422 with every field that cannot be read
     */
    NewAuditPeriod wanted() {
        PeriodForm form = new PeriodForm(
                given(name),
                given(from),
                given(to),
                scope == null ? "ALL" : scope,
                String.join("\n", units == null ? List.of() : units),
                String.join("\n", accounts == null ? List.of() : accounts),
                String.join("\n", auditors == null ? List.of() : auditors),
                given(bundleEvery),
                given(keepUntil),
                FormErrors.none());
        NewAuditPeriod wanted = form.wanted();
        if (wanted == null) {
            List<Violation> wrong = form.errors().getEntries().stream()
                    .map(entry -> new Violation(
                            "every".equals(entry.field()) ? "bundleEvery" : String.valueOf(entry.field()),
                            entry.sentence()))
                    .toList();
            throw ProblemException.unprocessable(
                    String.join(" ", wrong.stream().map(Violation::message).toList()), wrong);
        }
        return wanted;
    }

    private static String given(@Nullable String text) {
        return text == null ? "" : text;
    }
}
