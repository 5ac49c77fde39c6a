package io.rootproof.ticket;

import io.rootproof.time.Rfc3339;
import io.rootproof.web.Problem.Violation;
import io.rootproof.web.ProblemException;
import io.rootproof.web.StorableText;
import io.rootproof.web.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What people type, made fit for storing. What cannot be used is gathered and refused by {@link #done} all at once, so
 * that nobody corrects one field after the other.
 */
final class Typed {

    static final int LONGEST = 4000;
    private static final int LONGEST_URL = 2000;

    private final List<Violation> wrong = new ArrayList<>();

    /**
     * A text that must be there.
     *
     * @param name the form field or JSON member
     */
    String required(String name, @Nullable String given) {
        String text = optional(name, given);
        if (text.isEmpty()) {
            wrong.add(new Violation(name, words().empty(words().field(name))));
        }
        return text;
    }

    /** A text that may be missing, then empty. */
    String optional(String name, @Nullable String given) {
        String text = given == null ? "" : StorableText.of(given).strip();
        if (text.length() > LONGEST) {
            wrong.add(
                    new Violation(name, words().tooLong(words().field(name), number(text.length()), number(LONGEST))));
        }
        return text;
    }

    /** An address that a page may link to. */
    String url(String name, @Nullable String given) {
        String text = required(name, given);
        if (!text.isEmpty() && !isWebAddress(text)) {
            wrong.add(new Violation(name, words().notAnAddress(words().field(name))));
        }
        return text;
    }

    /**
     * A date and time as pages write it, which is ISO and UTC: {@code 2026-11-22 10:15Z}. The zone may be missing. A
     * picker would show the browser's own format and say nothing of the zone.
     */
    Instant utc(String name, @Nullable String given) {
        String text = given == null ? "" : given.strip().replaceFirst("\\s+", "T");
        Instant at = Rfc3339.parse(text.endsWith("Z") ? text : text + "Z");
        if (at == null) {
            wrong.add(new Violation(name, words().notATime(words().field(name))));
            return Instant.EPOCH;
        }
        return at;
    }

    /**
     * @throws ProblemException 422 with everything that cannot be used
     */
    void done() {
        if (!wrong.isEmpty()) {
            String all = String.join(" ", wrong.stream().map(Violation::message).toList());
            throw ProblemException.unprocessable(all, List.copyOf(wrong));
        }
    }

    /** 422 for one field that can be read but not used. */
    static ProblemException refusal(String name, String sentence) {
        return ProblemException.unprocessable(sentence, List.of(new Violation(name, sentence)));
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null && text.length() <= LONGEST_URL;
        } catch (URISyntaxException notAUrl) {
            return false;
        }
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static TicketRefusals words() {
        return Words.of(TicketRefusals.class);
    }
}
