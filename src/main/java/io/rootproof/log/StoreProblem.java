package io.rootproof.log;

import java.util.Locale;

/**
 * Something that does not fit, as one sentence for an operator: {@code entry 1,204: evidence/42 was changed after it was
 * entered}.
 */
record StoreProblem(String sentence) {

    static StoreProblem changed(LogEntry entry) {
        return new StoreProblem(named(entry) + " was changed after it was entered");
    }

    static StoreProblem deleted(LogEntry entry) {
        return new StoreProblem(named(entry) + " was deleted after it was entered");
    }

    static StoreProblem withoutEntry(LoggedRow row) {
        return new StoreProblem(
                row.kind().wire() + "/" + row.id() + " has no entry: it was written behind the program's back");
    }

    static StoreProblem changedWaiting(LoggedRow row) {
        return new StoreProblem(
                row.kind().wire() + "/" + row.id() + " was changed while its entry waited for an index");
    }

    static StoreProblem entryChanged(LogEntry entry) {
        return new StoreProblem("entry " + number(entry.index()) + " was changed: it says "
                + entry.kind().wire() + "/" + entry.recordId() + " now, and does not fit its leaf");
    }

    static StoreProblem entriesMissing(long from, long to) {
        return new StoreProblem(
                to - from == 1
                        ? "entry " + number(from) + " was deleted"
                        : "entries " + number(from) + " to " + number(to - 1) + " were deleted");
    }

    static StoreProblem subtreeChanged(int level, long position) {
        return new StoreProblem("the stored hash of " + range(level, position) + " does not fit them");
    }

    static StoreProblem subtreeMissing(int level, long position) {
        return new StoreProblem("the stored hash of " + range(level, position) + " was deleted");
    }

    static StoreProblem subtreesWithoutEntries(int level, long position) {
        return new StoreProblem("there is a stored hash of " + range(level, position) + ", which do not exist");
    }

    private static String named(LogEntry entry) {
        return "entry " + number(entry.index()) + ": " + entry.kind().wire() + "/" + entry.recordId();
    }

    private static String range(int level, long position) {
        int bits = level * Tiles.LEVELS;
        return "entries " + number(position << bits) + " to " + number(((position + 1) << bits) - 1);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
