package io.rootproof.signing;

/** How far a signer is known. */
public enum Trust {
    /** By a certificate that this installation, or whoever runs the check, has pinned. */
    PINNED,

    /** The signature may be whole, and could be anybody's. */
    UNKNOWN_SIGNER,

    /** Made with a key for demonstration, which proves nothing. */
    DEMO
}
