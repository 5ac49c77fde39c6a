package io.rootproof.account;

import io.quarkus.qute.TemplateData;
import org.jspecify.annotations.Nullable;

/**
 * An address in the AWS console.
 *
 * @param region null for what is one for the whole partition
 */
@TemplateData
public record ConsoleLink(Kind kind, String url, @Nullable String region) {

    /** What is found there. */
    public enum Kind {
        SIGN_IN,
        CREDENTIAL_REPORT,
        ROOT_CREDENTIALS,
        FINDING
    }
}
