package io.rootproof.prevention.scp;

/**
 * The part of a policy that decided otherwise than a plain denial, or could not be judged.
 *
 * @param part which part of a statement
 * @param detail as the policy has it, such as {@code Bool aws:MultiFactorAuthPresent}
 */
public record Doubt(Part part, String detail) {

    private static final int LONGEST = 300;

    /** Parts of a statement, and the whole of a document that cannot be read. */
    public enum Part {
        CONDITION,
        RESOURCE,
        ELEMENT,
        DOCUMENT
    }

    public Doubt {
        detail = detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail;
    }
}
