package io.rootproof.audit;

import io.quarkus.qute.TemplateData;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import org.jspecify.annotations.Nullable;

/** The form that takes samples, as it was filled in. */
@TemplateData
record SampleForm(
        String accounts,
        String randomAccounts,
        String at,
        String randomDays,
        String seed,
        String note,
        FormErrors errors) {

    static SampleForm empty() {
        return new SampleForm("", "", "", "", "", "", FormErrors.none());
    }

    /** What is wanted; null if something cannot be read, which then stands at its field. */
    @Nullable
    SampleWanted wanted() {
        Integer accountsAtRandom = errors.reading("randomAccounts", () -> number(randomAccounts));
        Integer daysAtRandom = errors.reading("randomDays", () -> number(randomDays));
        return errors.isEmpty()
                ? new SampleWanted(
                        PeriodForm.words(accounts), accountsAtRandom, PeriodForm.words(at), daysAtRandom, seed, note)
                : null;
    }

    private static Integer number(String text) {
        if (text.isBlank()) {
            return 0;
        }
        if (!text.strip().matches("[0-9]{1,4}")) {
            throw ProblemException.unprocessable(
                    io.rootproof.web.Words.of(SampleMessages.class).notANumber());
        }
        return Integer.valueOf(text.strip());
    }

    SampleForm refused(ProblemException refused) {
        return new SampleForm(accounts, randomAccounts, at, randomDays, seed, note, FormErrors.of(refused));
    }
}
