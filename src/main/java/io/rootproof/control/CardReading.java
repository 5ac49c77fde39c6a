package io.rootproof.control;

import io.rootproof.time.Rfc3339;
import io.rootproof.web.Problem.Violation;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a draft. Everything that cannot be used is gathered and refused at once, so that nobody corrects one thing after
 * the other.
 */
final class CardReading {

    static final int LONGEST_REASON = 1000;
    static final int LONGEST_MAPPING = 200;
    private static final Duration FARTHEST_AHEAD = Duration.ofDays(366);

    private final List<Violation> wrong = new ArrayList<>();
    private final CardRefusals words = Words.of(CardRefusals.class);
    private final PartReading parts = new PartReading(wrong, words);

    /**
     * What a draft says.
     *
     * @param from when it is to come into force; not before the present
     */
    record Read(CardContent content, String reason, Instant from) {}

    private CardReading() {}

    /**
     * @throws ProblemException 422 with everything that is wrong
     */
    static Read of(CardDraft draft, Instant now) {
        return new CardReading().read(draft, now);
    }

    /**
     * As far as a draft can be read without a reason.
     *
     * @param content null if something is wrong
     */
    record Attempt(@Nullable CardContent content, List<Violation> wrong) {}

    /** What a preview needs. */
    static Attempt attempt(CardDraft draft, Instant now) {
        CardReading reading = new CardReading();
        CardContent content = reading.content(draft);
        boolean readable = reading.wrong.isEmpty();
        reading.from(draft.from(), now);
        return new Attempt(readable ? content : null, List.copyOf(reading.wrong));
    }

    /**
     * Reason and time alone.
     *
     * @throws ProblemException 422
     */
    static Read of(CardContent content, String reason, String from, Instant now) {
        CardReading reading = new CardReading();
        String because = reading.reason(reason);
        Instant at = reading.from(from, now);
        reading.done();
        return new Read(content, because, at);
    }

    private Read read(CardDraft draft, Instant now) {
        CardContent content = content(draft);
        String reason = reason(draft.reason());
        Instant from = from(draft.from(), now);
        done();
        return new Read(content, reason, from);
    }

    private CardContent content(CardDraft draft) {
        Map<PolicyNumber, Integer> numbers = numbers(draft.numbers());
        List<CardSection> sections = parts.read("sections", draft.sections(), words::section);
        List<CardSection> steps = parts.read("runbook", draft.steps(), words::step);
        someOf(sections, steps);
        List<RunbookStep> runbook = new ArrayList<>();
        steps.forEach(step -> runbook.add(new RunbookStep(runbook.size() + 1, step.title(), step.body())));
        return new CardContent(
                PolicyNumber.policy(numbers, draft.refuseImportedNoKey()),
                mappings(draft.mappings()),
                note(draft.mappingNote()),
                sections,
                new Runbook(runbook));
    }

    private void someOf(List<CardSection> sections, List<CardSection> steps) {
        if (sections.isEmpty()) {
            wrong.add(new Violation("sections[0].title", words.noSection()));
        }
        if (steps.isEmpty()) {
            wrong.add(new Violation("runbook[0].title", words.noStep()));
        }
    }

    private Map<PolicyNumber, Integer> numbers(Map<PolicyNumber, String> typed) {
        Map<PolicyNumber, Integer> numbers = new EnumMap<>(PolicyNumber.class);
        CardFormMessages names = Words.of(CardFormMessages.class);
        for (PolicyNumber number : PolicyNumber.values()) {
            int value = TypedText.whole(typed.getOrDefault(number, ""));
            if (value < number.least() || value > number.most()) {
                wrong.add(new Violation(
                        number.field(), words.notInRange(names.number(number), number.least(), number.most())));
            }
            numbers.put(number, value);
        }
        return numbers;
    }

    private List<FrameworkMapping> mappings(List<CardDraft.Mapping> lines) {
        List<FrameworkMapping> mappings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CardDraft.Mapping line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            String framework = TypedText.oneLine(line.framework());
            String requirement = TypedText.oneLine(line.requirement());
            String note = TypedText.oneLine(line.note());
            if (framework.isEmpty() || requirement.isEmpty()) {
                String missing = framework.isEmpty() ? "framework" : "requirement";
                wrong.add(new Violation("mappings[" + i + "]." + missing, words.mappingIncomplete(i + 1)));
            }
            if (List.of(framework, requirement, note).stream().anyMatch(text -> text.length() > LONGEST_MAPPING)) {
                wrong.add(new Violation("mappings[" + i + "].framework", words.mappingTooLong(i + 1, LONGEST_MAPPING)));
            }
            for (String sentence : MarkdownCheck.of(words.mapping(i + 1), framework + " " + requirement + " " + note)) {
                wrong.add(new Violation("mappings[" + i + "].framework", sentence));
            }
            mappings.add(new FrameworkMapping(framework, requirement, note.isEmpty() ? null : note));
        }
        if (mappings.size() > PartReading.MOST) {
            wrong.add(new Violation("mappings", words.tooMany(PartReading.MOST)));
        }
        return mappings;
    }

    private String note(String typed) {
        String note = TypedText.lines(typed);
        parts.text(words.mappingNote(), "mappingNote", note);
        return note;
    }

    private String reason(String typed) {
        String reason = TypedText.oneLine(typed);
        if (reason.isEmpty()) {
            wrong.add(new Violation("reason", words.reasonMissing()));
        } else if (reason.length() > LONGEST_REASON) {
            wrong.add(new Violation("reason", words.reasonTooLong(LONGEST_REASON, reason.length())));
        }
        MarkdownCheck.of(words.reason(), reason).forEach(sentence -> wrong.add(new Violation("reason", sentence)));
        return reason;
    }

    private Instant from(String typed, Instant now) {
        String text = typed.strip().replaceFirst("\\s+", "T");
        if (text.isEmpty()) {
            return now;
        }
        Instant stated = Rfc3339.parse(text);
        Instant from = stated == null ? Rfc3339.parse(text + "Z") : stated;
        if (from == null) {
            wrong.add(new Violation("effectiveFrom", words.notATime()));
            return now;
        }
        if (from.isBefore(now)) {
            wrong.add(new Violation("effectiveFrom", words.past()));
        } else if (from.isAfter(now.plus(FARTHEST_AHEAD))) {
            wrong.add(new Violation("effectiveFrom", words.tooFarAhead()));
        }
        return from;
    }

    private void done() {
        if (!wrong.isEmpty()) {
            String all = String.join(" ", wrong.stream().map(Violation::message).toList());
            throw ProblemException.unprocessable(all, List.copyOf(wrong));
        }
    }
}
