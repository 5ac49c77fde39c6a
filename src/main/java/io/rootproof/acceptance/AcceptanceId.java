package io.rootproof.acceptance;

import io.rootproof.web.ProblemException;

/** Reads numbers of exceptions from addresses. */
final class AcceptanceId {

    private AcceptanceId() {}

    /**
     * @throws ProblemException 404 for whatever is no number: there is no such exception
     */
    static long parse(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw AcceptanceDesk.unknown(text.length() > 40 ? text.substring(0, 40) + "…" : text);
        }
        return Long.parseLong(text);
    }
}
