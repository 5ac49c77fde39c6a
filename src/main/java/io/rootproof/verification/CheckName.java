package io.rootproof.verification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The checks of a bundle, in their order. The same names stand in verify.sh, on the page and in answers. */
public enum CheckName {
    ARCHIVE,
    FILE_LIST,
    CHECKSUMS,
    MANIFEST,
    CHECKSUM_SIGNATURE,
    CHECKSUM_TIMESTAMP,
    PDF_SIGNATURE,
    PDF_TIMESTAMP,
    PDF_REVISIONS,
    PDF_ATTACHMENTS,
    LOG_CHECKPOINT,
    LOG_INCLUSION,
    LOG_RECORDS,
    LOG_CONSISTENCY,
    EVIDENCE_PAYLOADS;

    /** Such as {@code checksum-signature}. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
