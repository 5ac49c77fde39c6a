package io.rootproof.log;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Reads all rows, entries and hashes, and what belongs to them, again and names what does not fit. It finds what was changed by SQL behind the
 * program's back, as long as the log was not made anew as a whole: that shows in checkpoints kept elsewhere, not here.
 * Reads some thousand rows at a time, while others write.
 */
@ApplicationScoped
public class StoreCheck {

    /**
     * What came of it.
     *
     * @param entries how many entries were checked: the size of the log when it began
     * @param root of the tree that these entries make, as they are now
     * @param problems how many things do not fit
     * @param first the first of them, a sentence each, such as {@code entry 1,204: evidence/42 was changed after it was
     *     entered}
     */
    public record Outcome(long entries, byte[] root, long problems, List<String> first) {

        public boolean isClean() {
            return problems == 0;
        }
    }

    private final LogEntries entries;
    private final RowCheck rows;
    private final TreeCheck tree;
    private final List<StoreCheckPart> parts;

    StoreCheck(LogEntries entries, RowCheck rows, TreeCheck tree, @All List<StoreCheckPart> parts) {
        this.entries = entries;
        this.rows = rows;
        this.tree = tree;
        this.parts = parts;
    }

    /** Checks everything that was in the log when the call began. Seconds for each million of entries and rows. */
    public Outcome check() {
        StoreProblems problems = new StoreProblems();
        long size = entries.size();
        for (EntryKind kind : EntryKind.values()) {
            rows.check(kind, problems);
        }
        byte[] root = tree.check(size, problems);
        parts.forEach(part -> part.check(sentence -> problems.add(new StoreProblem(sentence))));
        return new Outcome(size, root, problems.count(), problems.first());
    }
}
