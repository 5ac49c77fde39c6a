package io.rootproof.log;

import io.rootproof.log.LogEntries.Stored;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares all rows of a kind with their entries, in the order of row ids, while others write. Rows are read before the
 * inbox and the inbox before the entries: that is the way an entry goes, and so none is missed on it.
 */
@ApplicationScoped
class RowCheck {

    private static final int ROWS_PER_QUERY = 1_000;

    private final LoggedRecords records;
    private final LogInbox inbox;
    private final LogEntries entries;

    RowCheck(LoggedRecords records, LogInbox inbox, LogEntries entries) {
        this.records = records;
        this.inbox = inbox;
        this.entries = entries;
    }

    void check(EntryKind kind, StoreProblems problems) {
        long after = Long.MIN_VALUE;
        List<LoggedRow> rows;
        do {
            rows = records.after(kind, after, ROWS_PER_QUERY);
            long upTo = rows.size() < ROWS_PER_QUERY
                    ? Long.MAX_VALUE
                    : rows.getLast().id();
            compare(kind, after, upTo, rows, problems);
            after = upTo;
        } while (rows.size() == ROWS_PER_QUERY);
    }

    private void compare(EntryKind kind, long after, long upTo, List<LoggedRow> rows, StoreProblems problems) {
        Map<Long, LoggedRow> unmatched = new LinkedHashMap<>();
        rows.forEach(row -> unmatched.put(row.id(), row));
        Map<Long, LogEntry> waiting = inbox.of(kind, unmatched.keySet()).stream()
                .collect(Collectors.toMap(LogEntry::recordId, entry -> entry));
        long from = after;
        List<Stored> some;
        do {
            some = entries.of(kind, from, upTo, ROWS_PER_QUERY);
            compare(kind, some, unmatched, problems);
            from = some.isEmpty() ? upTo : some.getLast().entry().recordId();
        } while (some.size() == ROWS_PER_QUERY);
        unmatched.values().forEach(row -> {
            LogEntry entry = waiting.get(row.id());
            if (entry == null) {
                problems.add(StoreProblem.withoutEntry(row));
            } else if (!entry.equals(row.entry(entry.index()))) {
                problems.add(StoreProblem.changedWaiting(row));
            }
        });
    }

    private void compare(EntryKind kind, List<Stored> entered, Map<Long, LoggedRow> unmatched, StoreProblems problems) {
        Map<Long, LogEntry> withoutRow = new LinkedHashMap<>();
        for (Stored stored : entered) {
            LogEntry entry = stored.entry();
            LoggedRow row = unmatched.remove(entry.recordId());
            if (row == null) {
                withoutRow.put(entry.recordId(), entry);
            } else if (!entry.equals(row.entry(entry.index())) && stored.fits()) {
                problems.add(StoreProblem.changed(entry)); // else it is the entry that was changed: TreeCheck tells
            }
        }
        if (!withoutRow.isEmpty()) {
            Set<Long> writtenMeanwhile =
                    new HashSet<>(records.of(kind, withoutRow.keySet()).keySet());
            withoutRow.values().stream()
                    .filter(entry -> !writtenMeanwhile.contains(entry.recordId()))
                    .forEach(entry -> problems.add(StoreProblem.deleted(entry)));
        }
    }
}
