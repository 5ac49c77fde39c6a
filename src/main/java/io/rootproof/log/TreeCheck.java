package io.rootproof.log;

import io.rootproof.log.LogEntries.Stored;
import io.rootproof.log.SubtreeRows.Place;
import io.rootproof.merkle.CompactTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the whole tree anew from all entries in order, and compares each hash that is stored. */
@ApplicationScoped
class TreeCheck {

    /** Stands for a hash that cannot be told, since an entry below it is missing. */
    private static final byte[] UNKNOWN = new byte[0];

    /** Missing entries in a row after which stored hashes are not compared any more: an index may be any number. */
    private static final long LONGEST_GAP = 1_000_000;

    private final LogEntries entries;
    private final SubtreeRows subtrees;

    TreeCheck(LogEntries entries, SubtreeRows subtrees) {
        this.entries = entries;
        this.subtrees = subtrees;
    }

    /**
     * @param size entries to check, from the first
     * @return the root that they make
     */
    byte[] check(long size, StoreProblems problems) {
        Remaking remaking = new Remaking(problems);
        entries.eachStored(0, size, remaking::take);
        remaking.end(size);
        List<Place> last = subtrees.last();
        long grown = entries.size(); // read after them: the log may have grown
        last.stream()
                .filter(place -> place.position() >= grown >> (place.level() * Tiles.LEVELS))
                .forEach(place -> problems.add(StoreProblem.subtreesWithoutEntries(place.level(), place.position())));
        return remaking.whole.root();
    }

    /** The tree as it grows. What was found wrong once is taken as stored, so that it is told once. */
    private final class Remaking {

        private final StoreProblems problems;
        private final CompactTree whole = new CompactTree();
        /** Children of the subtree that is not whole yet, by level. */
        private final List<List<byte[]>> open = new ArrayList<>();

        private long next;
        private boolean unknownFromHere;

        Remaking(StoreProblems problems) {
            this.problems = problems;
        }

        void take(Stored stored) {
            LogEntry entry = stored.entry();
            skipTo(entry.index());
            if (!stored.fits()) {
                problems.add(StoreProblem.entryChanged(entry));
            }
            whole.add(entry.leafHash());
            grow(0, entry.index(), Hex.parse(stored.leafSha256()));
            next = entry.index() + 1;
        }

        void end(long size) {
            skipTo(size);
        }

        private void skipTo(long index) {
            if (next < index) {
                problems.add(StoreProblem.entriesMissing(next, index));
                unknownFromHere |= index - next > LONGEST_GAP;
                for (; next < index && !unknownFromHere; next++) {
                    grow(0, next, UNKNOWN);
                }
            }
        }

        private void grow(int level, long position, byte[] hash) {
            if (unknownFromHere) {
                return;
            }
            if (open.size() == level) {
                open.add(new ArrayList<>());
            }
            List<byte[]> children = open.get(level);
            children.add(hash);
            if (children.size() == Tiles.WIDTH) {
                long parent = position >> Tiles.LEVELS;
                byte[] made = children.contains(UNKNOWN) ? UNKNOWN : Tiles.fold(children);
                children.clear();
                grow(level + 1, parent, compared(level + 1, parent, made));
            }
        }

        private byte[] compared(int level, long position, byte[] made) {
            List<byte[]> stored = subtrees.hashes(level, position, position + 1);
            if (stored.isEmpty()) {
                problems.add(StoreProblem.subtreeMissing(level, position));
                return made;
            }
            if (made != UNKNOWN && !Arrays.equals(made, stored.getFirst())) {
                problems.add(StoreProblem.subtreeChanged(level, position));
            }
            return stored.getFirst();
        }
    }
}
