package io.rootproof.web;

/** Words for HTTP statuses. */
final class Statuses {

    private Statuses() {}

    static String title(int status) {
        return words().title(status).strip();
    }

    /** What to say where the thrower said nothing that helps. */
    static String detail(int status) {
        return words().detail(status).strip();
    }

    private static ProblemMessages words() {
        return Words.of(ProblemMessages.class);
    }
}
