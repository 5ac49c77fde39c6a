package io.rootproof.bundle;

import io.rootproof.web.ProblemException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Why a bundle could not be made, for people who read its page: never a path, a query or an address of this machine. */
final class FailureText {

    private static final String AGAIN = " Order it again when the cause is gone.";

    private FailureText() {}

    static String of(Throwable failure) {
        return "It could not be made: " + cause(failure) + " The application's log says more." + AGAIN;
    }

    private static String cause(Throwable failure) {
        if (failure instanceof ProblemException refused) {
            return refused.detail();
        }
        if (failure instanceof LogBrokenException) {
            return String.valueOf(failure.getMessage());
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileSystemException file) {
                return "a file in the storage directory could not be written or read" + reason(file.getReason());
            }
            if (cause instanceof IOException) {
                return "a file could not be written or read.";
            }
            if (cause instanceof SQLException) {
                return "the database could not be read or written.";
            }
        }
        return "something went wrong inside the application.";
    }

    /** The system's words, such as "No space left on device"; some put a path into them. */
    private static String reason(@Nullable String reason) {
        return reason == null || reason.isBlank() || reason.matches(".*[/\\\\].*") ? "." : ": " + reason + ".";
    }
}
