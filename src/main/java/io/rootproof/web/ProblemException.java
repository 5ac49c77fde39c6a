package io.rootproof.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by a feature to refuse a request with a message for the person or program that made it. Pages answer it as a
 * page, API paths as {@code application/problem+json}.
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final @Nullable URI location;

    /**
     * @param status HTTP status, 400 to 599
     * @param title few words, the same for every occurrence
     * @param detail what is wrong and what to do; is shown as it is
     */
    public ProblemException(int status, String title, String detail) {
        this(Problem.of(status, title, detail), null);
    }

    private ProblemException(Problem problem, @Nullable URI location) {
        super(problem.status() + ": " + problem.detail());
        this.problem = problem;
        this.location = location;
    }

    /** 400: the request cannot be understood. */
    public static ProblemException badRequest(String detail) {
        return new ProblemException(Problem.of(400, null, detail), null);
    }

    /** 403: understood, but not for this person. */
    public static ProblemException forbidden(String detail) {
        return new ProblemException(Problem.of(403, null, detail), null);
    }

    /** 404: no such thing, or none that this person may see. */
    public static ProblemException notFound(String detail) {
        return new ProblemException(Problem.of(404, null, detail), null);
    }

    /** 409: the state does not allow it. */
    public static ProblemException conflict(String detail) {
        return new ProblemException(Problem.of(409, null, detail), null);
    }

    /** 409 that names what stands in the way. */
    public static ProblemException conflict(String detail, URI location) {
        return new ProblemException(Problem.of(409, null, detail), location);
    }

    /** 422: readable, but nothing in it can be used. */
    public static ProblemException unprocessable(String detail) {
        return new ProblemException(Problem.of(422, null, detail), null);
    }

    /** 422 with the single inputs at fault. */
    public static ProblemException unprocessable(String detail, List<Problem.Violation> violations) {
        return new ProblemException(Problem.of(422, null, detail).with(violations), null);
    }

    public int status() {
        return problem.status();
    }

    /** What is wrong and what to do, for showing beside a form. */
    public String detail() {
        return problem.detail();
    }

    Problem problem() {
        return problem;
    }

    @Nullable
    URI location() {
        return location;
    }
}
