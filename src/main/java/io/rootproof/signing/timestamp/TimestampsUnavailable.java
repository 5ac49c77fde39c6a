package io.rootproof.signing.timestamp;

import java.util.List;

/** No authority gave a timestamp that can be used. */
public class TimestampsUnavailable extends Exception {

    private static final long serialVersionUID = 1L;

    private final List<String> answers;

    public TimestampsUnavailable(List<String> answers) {
        super("No timestamp was to be had. " + String.join(" ", answers));
        this.answers = List.copyOf(answers);
    }

    /** What came of each authority that was asked, a sentence each. */
    public List<String> answers() {
        return answers;
    }
}
