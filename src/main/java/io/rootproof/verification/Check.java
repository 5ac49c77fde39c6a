package io.rootproof.verification;

/**
 * One check.
 *
 * @param detail what was found; names the file and the digest where one is wrong
 */
public record Check(CheckName name, Outcome outcome, String detail) {

    /** Long lists are cut: the first wrong thing says enough. */
    private static final int LONGEST = 2000;

    public Check {
        if (detail.length() > LONGEST) {
            detail = detail.substring(0, LONGEST - 1) + "…";
        }
    }

    static Check pass(CheckName name, String detail) {
        return new Check(name, Outcome.PASS, detail);
    }

    static Check fail(CheckName name, String detail) {
        return new Check(name, Outcome.FAIL, detail);
    }

    static Check warn(CheckName name, String detail) {
        return new Check(name, Outcome.WARN, detail);
    }

    static Check skipped(CheckName name, String detail) {
        return new Check(name, Outcome.SKIPPED, detail);
    }
}
