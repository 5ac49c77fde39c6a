package io.rootproof.ticket;

import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;

/** Reads ticket numbers from addresses. */
final class TicketNumber {

    private TicketNumber() {}

    /**
     * @throws ProblemException 404 for whatever is no number: there is no such ticket
     */
    static long parse(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw ProblemException.notFound(Words.of(TicketRefusals.class).notANumber());
        }
        return Long.parseLong(text);
    }
}
