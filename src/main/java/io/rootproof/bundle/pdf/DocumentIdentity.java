package io.rootproof.bundle.pdf;

import io.rootproof.digest.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * What a document says of itself, and all that its own fields depend on: equal identities and equal contents make
 * equal bytes.
 *
 * @param title shown by readers instead of the file name
 * @param subject one sentence
 * @param header at the top of each page, left
 * @param footer at the bottom of each page, left
 * @param createdAt the time that the document states as its own
 */
public record DocumentIdentity(String title, String subject, String header, String footer, Instant createdAt) {

    static final String PRODUCER = "Rootproof";

    /** The document's identifier, derived and not drawn. */
    byte[] id() {
        byte[] digest = Sha256.start()
                .digest(String.join("\n", title, subject, header, footer, createdAt.toString())
                        .getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(digest, 16);
    }
}
