package io.rootproof.ticket;

import io.rootproof.web.Cursor;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryMessages;
import io.rootproof.web.Words;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An order of the ticket list. Its keys are never null, and the number makes each of them total. */
record TicketOrder(Key key, boolean descending) {

    static final TicketOrder NEWEST = new TicketOrder(Key.NUMBER, true);
    static final TicketOrder WORK = new TicketOrder(Key.WORK, false);

    private static final String DONE = "case when t.openFor is null then 1 else 0 end";

    /** What a list may be ordered by, as expressions over {@code Ticket t} before the number. */
    enum Key {
        NUMBER("number", List.of()),
        /** Work still to do first, by due time; then what is done. */
        WORK("work", List.of(DONE, "t.dueAt")),
        DUE("due", List.of("t.dueAt")),
        OPENED("opened", List.of("t.openedAt")),
        ACCOUNT("account", List.of("t.accountId")),
        OWNER("owner", List.of("coalesce(t.owner, '')"));

        private final String text;
        private final List<String> expressions;

        Key(String text, List<String> expressions) {
            this.text = text;
            this.expressions = expressions;
        }
    }

    static TicketOrder of(@Nullable String given, TicketOrder usual) {
        if (given == null || !TicketFilter.isGiven(given)) {
            return usual;
        }
        boolean descending = given.startsWith("-");
        return Arrays.stream(Key.values())
                .filter(key -> key.text.equals(descending ? given.substring(1) : given))
                .findFirst()
                .map(key -> new TicketOrder(key, descending))
                .orElseThrow(() -> ProblemException.badRequest(Words.of(QueryMessages.class)
                        .notSortable(
                                Arrays.stream(Key.values()).map(key -> key.text).collect(Collectors.joining(", ")))));
    }

    String text() {
        return (descending ? "-" : "") + key.text;
    }

    String orderBy() {
        String direction = descending ? " desc" : "";
        return key.expressions.stream()
                .map(expression -> expression + direction + ", ")
                .collect(Collectors.joining("", " order by ", "t.number" + direction));
    }

    /** The condition of what comes after a cursor. */
    String beyond() {
        String sign = descending ? " < " : " > ";
        String beyond = "t.number" + sign + ":lastNumber";
        for (int i = key.expressions.size() - 1; i >= 0; i--) {
            String expression = key.expressions.get(i);
            String last = ":last" + i;
            beyond = "(" + expression + sign + last + " or " + expression + " = " + last + " and " + beyond + ")";
        }
        return " and " + beyond;
    }

    String cursor(Ticket last) {
        return Cursor.of(
                text(),
                "" + last.number,
                switch (key) {
                    case NUMBER -> "";
                    case DUE -> last.dueAt.toString();
                    case OPENED -> last.openedAt.toString();
                    case WORK -> (last.openFor == null ? "1 " : "0 ") + last.dueAt;
                    case ACCOUNT -> last.accountId;
                    case OWNER -> last.owner == null ? "" : last.owner;
                });
    }

    /**
     * @throws ProblemException 400 if the cursor is of another order, or none
     */
    Map<String, Object> values(String cursor) {
        List<String> parts = Cursor.parts(cursor, 3);
        if (!parts.getFirst().equals(text())) {
            throw notOurs();
        }
        try {
            long number = Long.parseLong(parts.get(1));
            String written = parts.get(2);
            return switch (key) {
                case NUMBER -> Map.of("lastNumber", number);
                case DUE, OPENED -> Map.of("lastNumber", number, "last0", Instant.parse(written));
                case WORK -> {
                    String[] due = written.split(" ", 2);
                    yield Map.of(
                            "lastNumber", number, "last0", Integer.parseInt(due[0]), "last1", Instant.parse(due[1]));
                }
                case ACCOUNT, OWNER -> Map.of("lastNumber", number, "last0", written);
            };
        } catch (NumberFormatException | DateTimeException | ArrayIndexOutOfBoundsException tampered) {
            throw notOurs();
        }
    }

    private static ProblemException notOurs() {
        return ProblemException.badRequest(Words.of(QueryMessages.class).foreignCursor());
    }
}
