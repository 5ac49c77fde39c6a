package io.rootproof.verification;

import java.io.IOException;

/** What is not read on: too large, or not of the form that a bundle has. The message says what and where. */
final class UnacceptableFile extends IOException {

    private static final long serialVersionUID = 1L;

    UnacceptableFile(String sentence) {
        super(sentence);
    }
}
