package io.rootproof.credentialreport;

import io.rootproof.rootkey.KeyState;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The column {@code additional_credentials_info}: documented as the number of keys or certificates beyond two and how
 * to list them, in words that are not documented. Reports in use mostly lack it.
 */
record AdditionalCredentials(KeyState state, String because) {

    private static final Pattern ACCESS_KEY = Pattern.compile("access[ _-]*key", Pattern.CASE_INSENSITIVE);
    private static final Pattern CERTIFICATE = Pattern.compile("certificate", Pattern.CASE_INSENSITIVE);

    static AdditionalCredentials of(@Nullable String cell) {
        if (cell == null || Tokens.isNotApplicable(cell)) {
            return new AdditionalCredentials(KeyState.NO_KEY, "additional_credentials_info names nothing.");
        }
        if (ACCESS_KEY.matcher(cell).find()) {
            return new AdditionalCredentials(
                    KeyState.KEY_PRESENT, "additional_credentials_info names an access key beyond the two slots.");
        }
        if (CERTIFICATE.matcher(cell).find()) {
            return new AdditionalCredentials(
                    KeyState.NO_KEY, "additional_credentials_info names certificates, not access keys.");
        }
        return new AdditionalCredentials(
                KeyState.INDETERMINATE,
                "additional_credentials_info says something that cannot be read, so the report decides nothing.");
    }
}
