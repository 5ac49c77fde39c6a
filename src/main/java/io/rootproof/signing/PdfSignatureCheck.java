package io.rootproof.signing;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One signature of a PDF.
 *
 * @param field the name of its field
 * @param wholeFile whether it covers all bytes of the file but its own value
 * @param statedAt when the signer says that it was made; null if the document does not say it
 * @param cms the signature over what it says it covers
 * @param reasons what is wrong with it as a part of a PDF, beside what {@code cms} says
 */
public record PdfSignatureCheck(
        String field, boolean wholeFile, @Nullable Instant statedAt, CmsCheck cms, List<String> reasons) {

    /** Whether it is whole, over what it covers. */
    public boolean intact() {
        return reasons.isEmpty() && cms.intact();
    }
}
