package io.rootproof.web;

import java.io.IOException;
import java.util.Arrays;

/** Recognises a form that ended before it was whole: an empty body, or one that was cut off. */
final class BrokenForm {

    private static final int DEEPEST = 20;
    private static final String PARSERS = "org.jboss.resteasy.reactive.server.core.multipart.";

    private BrokenForm() {}

    /** Whether the framework's parser of forms met the end of the body too early. */
    static boolean isBehind(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof IOException && cameFromParser(cause)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean cameFromParser(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(3)
                .anyMatch(frame -> frame.getClassName().startsWith(PARSERS));
    }
}
