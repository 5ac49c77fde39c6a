package io.rootproof.signing;

import java.util.List;

/**
 * One signature of a PDF.
 *
 * @param field the name of its field
 * @param wholeFile whether it covers all bytes of the file but its own value
 * @param cms the signature over what it says it covers
 * @param reasons what is wrong with it as a part of a PDF, beside what {@code cms} says
 */
public record PdfSignatureCheck(String field, boolean wholeFile, CmsCheck cms, List<String> reasons) {

    /** Whether it is whole, over what it covers. */
    public boolean intact() {
        return reasons.isEmpty() && cms.intact();
    }
}
