package io.rootproof.prevention;

/**
 * A node of an organisation's tree.
 *
 * @param id such as {@code r-ab12}, {@code ou-ab12-11111111} or the 12 digits of an account
 */
public record Place(String id, String name, Kind kind) {

    /** What policies can be attached to. */
    public enum Kind {
        ROOT,
        UNIT,
        ACCOUNT
    }
}
