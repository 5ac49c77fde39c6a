package io.rootproof.signing.timestamp;

import io.rootproof.signing.Issuer;
import io.rootproof.signing.SigningKey;

/** Answers with tokens of any key. */
final class ForgedTsa {

    private ForgedTsa() {}

    static TestTsa with(SigningKey key) {
        return TestTsa.answering((exchange, question) -> TestTsa.send(
                exchange,
                new TimestampToken(
                                ForgedToken.over(
                                        question.getMessageImprintDigest(), key, Issuer.NOW, question.getNonce()),
                                Issuer.NOW,
                                "",
                                false)
                        .response()));
    }
}
