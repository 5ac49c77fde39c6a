package io.rootproof.transparency;

import io.rootproof.identity.EntrySight;
import io.rootproof.log.LogEntries;
import io.rootproof.log.LogEntry;
import io.rootproof.log.LogSearch;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.Cursor;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Entries for pages and programs, newest first, by the index of the last one read. */
@ApplicationScoped
class LogReading {

    /** Skipping more rows than this costs more than reading them by cursor. */
    private static final int MOST_SKIPPED = 10_000;

    private final LogEntries entries;
    private final EntrySight sight;

    LogReading(LogEntries entries, EntrySight sight) {
        this.entries = entries;
        this.sight = sight;
    }

    @Transactional
    ListAnswer<LogEntry> find(LogSearch asked, PageRequest page) {
        LogSearch search = asked.within(seen());
        return slice(search, page, BoundedCount.of(entries.count(search, BoundedCount.QUERY_LIMIT)));
    }

    /** What follows a cursor, without a count, for exports. */
    @Transactional
    ListAnswer<LogEntry> next(LogSearch search, @Nullable String after) {
        return slice(search.within(seen()), new PageRequest(0, PageRequest.LARGEST, after), BoundedCount.of(0));
    }

    /**
     * @throws ProblemException 404 that says how many there are
     */
    @Transactional
    LogEntry get(long index) {
        return entries.at(index, seen())
                .orElseThrow(() ->
                        ProblemException.notFound(Words.of(LogMessages.class).noSuchEntry(index, entries.size())));
    }

    private String seen() {
        return sight.entries("subject", "happened_at");
    }

    private ListAnswer<LogEntry> slice(LogSearch search, PageRequest page, BoundedCount count) {
        if (page.offset() > MOST_SKIPPED) {
            throw ProblemException.badRequest(Words.of(LogMessages.class).readByCursor(MOST_SKIPPED));
        }
        long before = page.after() == null ? Long.MAX_VALUE : Cursor.number(page.after());
        List<LogEntry> found = entries.search(search, before, page.offset() + page.size() + 1);
        List<LogEntry> rest = found.subList(Math.min(page.offset(), found.size()), found.size());
        boolean more = rest.size() > page.size();
        List<LogEntry> items = more ? rest.subList(0, page.size()) : rest;
        return ListAnswer.of(
                items,
                page,
                count,
                more ? Cursor.of(Long.toString(items.getLast().index())) : null);
    }
}
