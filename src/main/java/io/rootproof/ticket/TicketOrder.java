package io.rootproof.ticket;

import io.rootproof.web.Cursor;
import io.rootproof.web.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The orders of the ticket list; the number makes each of them total. */
enum TicketOrder {
    NEWEST("-number", "t.number desc", "t.number < :lastNumber"),
    DUE(
            "due",
            "case when t.openFor is null then 1 else 0 end, t.dueAt, t.number",
            "(case when t.openFor is null then 1 else 0 end > :lastDone"
                    + " or case when t.openFor is null then 1 else 0 end = :lastDone"
                    + " and (t.dueAt > :lastDue or t.dueAt = :lastDue and t.number > :lastNumber))"),
    ACCOUNT(
            "account",
            "t.accountId, t.number",
            "(t.accountId > :lastAccount or t.accountId = :lastAccount and t.number > :lastNumber)");

    private final String text;
    private final String orderBy;
    private final String beyond;

    TicketOrder(String text, String orderBy, String beyond) {
        this.text = text;
        this.orderBy = orderBy;
        this.beyond = beyond;
    }

    static TicketOrder of(@Nullable String given, TicketOrder usual) {
        if (!TicketFilter.isGiven(given)) {
            return usual;
        }
        for (TicketOrder order : values()) {
            if (order.text.equals(given)) {
                return order;
            }
        }
        throw ProblemException.badRequest("sort must be one of -number, due, account.");
    }

    String text() {
        return text;
    }

    String orderBy() {
        return " order by " + orderBy;
    }

    /** The condition of what comes after a cursor. */
    String beyond() {
        return " and " + beyond;
    }

    String cursor(Ticket last) {
        return Cursor.of(
                text, last.accountId, last.openFor == null ? "1" : "0", last.dueAt.toString(), "" + last.number);
    }

    /**
     * @throws ProblemException 400 if the cursor is of another order, or none
     */
    Map<String, Object> values(String cursor) {
        List<String> parts = Cursor.parts(cursor, 5);
        try {
            long number = Long.parseLong(parts.get(4));
            return switch (TicketOrder.of(parts.get(0), this)) {
                case NEWEST -> valuesIf(NEWEST, Map.of("lastNumber", number));
                case ACCOUNT -> valuesIf(ACCOUNT, Map.of("lastAccount", parts.get(1), "lastNumber", number));
                case DUE ->
                    valuesIf(
                            DUE,
                            Map.of(
                                    "lastDone",
                                    Integer.parseInt(parts.get(2)),
                                    "lastDue",
                                    Instant.parse(parts.get(3)),
                                    "lastNumber",
                                    number));
            };
        } catch (NumberFormatException | DateTimeException tampered) {
            throw notOurs();
        }
    }

    private Map<String, Object> valuesIf(TicketOrder written, Map<String, Object> values) {
        if (written != this) {
            throw notOurs();
        }
        return values;
    }

    private static ProblemException notOurs() {
        return ProblemException.badRequest("after must be the value of next from an answer in the same order.");
    }
}
