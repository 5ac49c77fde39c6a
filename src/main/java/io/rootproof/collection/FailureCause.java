package io.rootproof.collection;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Failed calls of one run that have the same cause: ten thousand accounts without the member role are one thing to do.
 *
 * @param whatToDo as written down with each failure
 * @param accounts how many accounts it concerns; 0 where it concerns the run as a whole
 */
record FailureCause(String call, String code, String whatToDo, WhoActs whoActs, long calls, long accounts) {

    /** What follows the question mark of a link to these calls. */
    public String query() {
        return "call=" + URLEncoder.encode(call, StandardCharsets.UTF_8) + "&code="
                + URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
