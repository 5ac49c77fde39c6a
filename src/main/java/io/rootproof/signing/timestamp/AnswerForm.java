package io.rootproof.signing.timestamp;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;

/** Answers as authorities may send them: some write BER, which is theirs to choose; what is kept is DER. */
final class AnswerForm {

    private AnswerForm() {}

    static byte[] normal(byte[] answer) {
        try {
            return ASN1Primitive.fromByteArray(answer).getEncoded(ASN1Encoding.DER);
        } catch (IOException | RuntimeException garbage) {
            // What it is not is said by whoever reads it.
            return answer;
        }
    }
}
