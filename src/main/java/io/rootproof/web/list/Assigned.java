package io.rootproof.web.list;

import io.rootproof.web.ListMessages;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What came of assigning many rows: each was done by itself, so some can be refused. */
public record Assigned(int done, List<Refusal> refused) {

    /**
     * @param which the row as it was selected
     * @param why what the single action would have answered
     */
    public record Refusal(String which, String why) {}

    /** True if no row was ticked. Nothing is wrong then, only forgotten: the list itself can say so. */
    public static boolean isNothing(@Nullable List<String> selected) {
        return selected == null || selected.stream().allMatch(String::isBlank);
    }

    /**
     * Does it for each that was selected, once, in the order of the list.
     *
     * @param assign does one, in a transaction of its own; a {@link ProblemException} refuses it
     * @throws ProblemException 422 if too many are selected; then nothing was done
     */
    public static Assigned each(@Nullable List<String> selected, Consumer<String> assign) {
        LinkedHashSet<String> rows = new LinkedHashSet<>(selected == null ? List.of() : selected);
        rows.removeIf(String::isBlank);
        ListMessages words = Words.of(ListMessages.class);
        if (rows.size() > BulkAssignment.MOST) {
            throw ProblemException.unprocessable(words.tooManySelected(rows.size(), BulkAssignment.MOST));
        }
        List<Refusal> refused = new ArrayList<>();
        for (String row : rows) {
            try {
                assign.accept(row);
            } catch (ProblemException no) {
                String shown = row.length() > 40 ? row.substring(0, 40) + "…" : row;
                refused.add(new Refusal(shown, no.detail()));
            }
        }
        return new Assigned(rows.size() - refused.size(), List.copyOf(refused));
    }

    public boolean isComplete() {
        return refused.isEmpty();
    }
}
