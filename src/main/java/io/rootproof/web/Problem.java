package io.rootproof.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not done, as RFC 9457 says it.
 *
 * @param type always {@code about:blank}: the status says what kind of problem it is
 * @param title few words, the same for every occurrence; the usual ones of the status unless given
 * @param status HTTP status
 * @param detail what is wrong this time and what to do about it
 * @param instance the path that was asked for
 * @param requestId finds the request in the log
 * @param violations the single inputs at fault, where there are several; else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type,
        @Nullable String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String requestId,
        @Nullable List<Violation> violations) {

    /**
     * One input at fault.
     *
     * @param field name of the parameter, form field or JSON member
     * @param message what is wrong with it
     */
    public record Violation(String field, String message) {}

    static Problem of(int status, @Nullable String title, String detail) {
        return new Problem("about:blank", title, status, detail, null, null, null);
    }

    Problem at(String path, @Nullable String request) {
        return new Problem(
                type, title == null ? Statuses.title(status) : title, status, detail, path, request, violations);
    }

    Problem with(List<Violation> several) {
        return new Problem(type, title, status, detail, instance, requestId, several);
    }
}
