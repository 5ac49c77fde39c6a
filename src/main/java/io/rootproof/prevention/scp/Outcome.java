package io.rootproof.prevention.scp;

/** What a policy does when a root user asks for an access key. */
public enum Outcome {
    /** It denies it, whatever else is so. */
    DENIES,
    /** It has a denial of it that depends on something which cannot be judged from here. */
    UNJUDGED,
    /** It denies it to others, and leaves this root user out. */
    EXEMPTS,
    /** It does not speak of it. */
    SILENT
}
