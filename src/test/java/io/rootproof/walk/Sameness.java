package io.rootproof.walk;

import io.rootproof.digest.Sha256;
import java.util.regex.Pattern;

/**
 * Tells whether two people get the very same page, but for what is theirs by nature: their name, the token of their
 * forms, the id of the request. The second one need not be examined for what the first one was.
 */
final class Sameness {

    private static final Pattern OWN = Pattern.compile(
            "value=\"[\\w-]{43}\"" // the forms' token
                    + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}" // a request's id
                    + "|\\b(Ada|Otto|Ana|Aud|Admin|Control owner|Analyst|Auditor|ada|otto|ana|aud)\\b");

    private Sameness() {}

    static String of(String html) {
        return Sha256.hex(OWN.matcher(html).replaceAll("·"));
    }
}
