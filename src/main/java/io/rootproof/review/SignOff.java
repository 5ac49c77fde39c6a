package io.rootproof.review;

import io.rootproof.web.Problem.Violation;
import io.rootproof.web.ProblemException;
import io.rootproof.web.StorableText;
import io.rootproof.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody signs for.
 *
 * @param statement what they state, in their own words; never empty
 * @param findings what was found and what is to be done about it; empty if nothing was
 */
public record SignOff(String statement, String findings) {

    static final int LONGEST = 4000;

    /**
     * @throws ProblemException 422 with each text that cannot be used
     */
    public static SignOff of(@Nullable String statement, @Nullable String findings) {
        ReviewRefusals words = Words.of(ReviewRefusals.class);
        List<Violation> wrong = new ArrayList<>();
        String stated = clean(statement);
        String found = clean(findings);
        if (stated.isEmpty()) {
            wrong.add(new Violation("statement", words.noStatement()));
        }
        if (stated.length() > LONGEST) {
            wrong.add(new Violation("statement", words.statementTooLong(grouped(stated), grouped(LONGEST))));
        }
        if (found.length() > LONGEST) {
            wrong.add(new Violation("findings", words.findingsTooLong(grouped(found), grouped(LONGEST))));
        }
        if (!wrong.isEmpty()) {
            throw ProblemException.unprocessable(
                    String.join(" ", wrong.stream().map(Violation::message).toList()), wrong);
        }
        return new SignOff(stated, found);
    }

    private static String clean(@Nullable String given) {
        return given == null ? "" : StorableText.of(given).strip();
    }

    private static String grouped(String text) {
        return grouped(text.length());
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
