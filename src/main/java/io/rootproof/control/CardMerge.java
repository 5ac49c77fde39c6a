package io.rootproof.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two people changed the same version: the second goes on from what the first saved. What he did not touch becomes as it
 * was saved; what he did touch stays as he wrote it, and where the first changed that, too, both texts are kept.
 *
 * @param draft his, now made from the saved version
 * @param theirs what the saved version says where both changed it, by the heading of the part; empty where it was taken out
 */
record CardMerge(CardDraft draft, Map<String, String> theirs) {

    /** The mappings have no heading. */
    static final String MAPPINGS = "mappings";

    /**
     * @param base the version that both changed
     * @param saved the newest
     */
    static CardMerge of(CardDraft draft, ControlCard base, ControlCard saved) {
        Map<String, String> theirs = new LinkedHashMap<>();
        CardDraft before = CardDraft.of(base);
        CardDraft after = CardDraft.of(saved);
        Map<PolicyNumber, String> numbers = new HashMap<>(draft.numbers());
        for (PolicyNumber number : PolicyNumber.values()) {
            String was = before.numbers().get(number);
            String is = after.numbers().get(number);
            if (Objects.equals(draft.numbers().get(number), was)) {
                numbers.put(number, Objects.requireNonNull(is));
            } else if (!Objects.equals(was, is)) {
                theirs.put(number.field(), Objects.requireNonNull(is));
            }
        }
        boolean refuses = draft.refuseImportedNoKey() == before.refuseImportedNoKey()
                ? after.refuseImportedNoKey()
                : draft.refuseImportedNoKey();
        List<CardDraft.Mapping> mappings =
                draft.mappings().stream().filter(line -> !line.isBlank()).toList();
        if (mappings.equals(before.mappings())) {
            mappings = after.mappings();
        } else if (!after.mappings().equals(before.mappings())) {
            theirs.put(MAPPINGS, mappings(after));
        }
        String note = draft.mappingNote().strip();
        if (TypedText.lines(note).equals(before.mappingNote())) {
            note = after.mappingNote();
        } else if (!after.mappingNote().equals(before.mappingNote())) {
            theirs.put("mappingNote", after.mappingNote());
        }
        return new CardMerge(
                new CardDraft(
                        saved.version(),
                        numbers,
                        refuses,
                        mappings,
                        note,
                        parts("sections", draft.sections(), before.sections(), after.sections(), theirs),
                        parts("runbook", draft.steps(), before.steps(), after.steps(), theirs),
                        draft.reason(),
                        draft.from()),
                theirs);
    }

    /** Where to find what the other wrote. */
    static String key(String field, CardDraft.Part part) {
        return field + " " + part.was();
    }

    private static List<CardDraft.Part> parts(
            String field,
            List<CardDraft.Part> his,
            List<CardDraft.Part> before,
            List<CardDraft.Part> after,
            Map<String, String> theirs) {
        List<CardDraft.Part> merged = new ArrayList<>();
        for (CardDraft.Part part : his) {
            CardDraft.Part was = find(before, part.was());
            CardDraft.Part is = find(after, part.was());
            if (part.was().isEmpty() || was == null || same(was, is)) {
                merged.add(part);
            } else if (same(part, was)) {
                if (is != null) {
                    merged.add(new CardDraft.Part(is.was(), is.title(), is.body(), part.place()));
                }
            } else {
                merged.add(part);
                theirs.put(key(field, part), is == null ? "" : is.body());
            }
        }
        after.stream()
                .filter(part -> find(before, part.was()) == null)
                .forEach(part -> merged.add(new CardDraft.Part(part.was(), part.title(), part.body(), "")));
        return merged;
    }

    private static CardDraft.@Nullable Part find(List<CardDraft.Part> parts, String heading) {
        return parts.stream()
                .filter(part -> part.was().equals(heading))
                .findFirst()
                .orElse(null);
    }

    private static boolean same(CardDraft.Part a, CardDraft.@Nullable Part b) {
        return b != null
                && a.title().strip().equals(b.title())
                && TypedText.lines(a.body()).equals(TypedText.lines(b.body()));
    }

    private static String mappings(CardDraft draft) {
        return String.join(
                "\n",
                draft.mappings().stream()
                        .map(line -> line.framework() + ": " + line.requirement()
                                + (line.note().isEmpty() ? "" : " (" + line.note() + ")"))
                        .toList());
    }
}
