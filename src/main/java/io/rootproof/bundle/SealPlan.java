package io.rootproof.bundle;

import org.jspecify.annotations.Nullable;

/**
 * How a bundle is to be sealed, as page one says it: fixed before the report is printed, since nothing can be printed
 * after it is signed.
 *
 * @param signer subject of the certificate that signs; null if nobody does
 * @param fingerprint SHA-256 of that certificate
 * @param demo whether the key is a throw-away one that proves nothing
 */
record SealPlan(@Nullable String signer, @Nullable String fingerprint, boolean demo, Timestamp timestamp) {

    /** What a seal says of its time; the names of the verification's answer. */
    enum Timestamp {
        /** From an authority that the configuration trusts. */
        TRUSTED,
        /** From the built-in test authority. */
        TEST,
        /** No authority answered; it is asked again later. */
        PENDING,
        /** No authority is configured. */
        NONE
    }

    static final SealPlan UNSEALED = new SealPlan(null, null, false, Timestamp.NONE);

    boolean signed() {
        return fingerprint != null;
    }

    boolean stamped() {
        return timestamp == Timestamp.TRUSTED || timestamp == Timestamp.TEST;
    }

    /** The same when no authority answers. */
    SealPlan withoutAnswer() {
        return new SealPlan(signer, fingerprint, demo, Timestamp.PENDING);
    }

    /** What must not be overlooked on any page; empty if there is no such thing. */
    String warning() {
        if (!signed()) {
            return "UNSEALED: not signed, not timestamped";
        }
        String key = demo ? "DEMO: signed with a throw-away key, proves nothing" : "";
        String time = timestamp == Timestamp.TEST ? "TEST: timestamp of a test authority" : "";
        return key + (key.isEmpty() || time.isEmpty() ? "" : " \u00b7 ") + time;
    }

    /** The seal in two or three words. */
    String title() {
        if (!signed()) {
            return "UNSEALED";
        }
        String time = timestamp == Timestamp.PENDING ? ", TIMESTAMP PENDING" : "";
        return (demo ? "DEMO, SEALED" : "SEALED") + (timestamp == Timestamp.TEST ? ", TEST TIMESTAMP" : "") + time;
    }

    /** The seal in sentences. */
    String sentences() {
        if (!signed()) {
            return "This report is not signed and not timestamped. It shows what the store held, and by itself does not"
                    + " prove that nobody changed it since.";
        }
        return (demo
                        ? "Signed with the throw-away key of a demonstration, which proves nothing about anybody. "
                        : "Signed by " + signer + ". ")
                + "SHA-256 of the certificate: " + fingerprint + ". " + time();
    }

    private String time() {
        return switch (timestamp) {
            case TRUSTED ->
                "An independent authority's timestamp is in the signature: it proves at what time this report existed.";
            case TEST ->
                "The timestamp in the signature is of a TEST authority, which anybody could have: it proves no time.";
            case PENDING ->
                "No timestamp authority answered when this copy was signed: nothing proves yet when it was. A later copy"
                        + " of the same bundle will have a timestamp.";
            case NONE ->
                "No timestamp authority is configured: the time of the signature is the word of whoever signed.";
        };
    }
}
