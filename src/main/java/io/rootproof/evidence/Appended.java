package io.rootproof.evidence;

/**
 * What an append did.
 *
 * @param stored records that are new
 * @param unchanged records that were there already: same source, series, time and payload
 */
public record Appended(int stored, int unchanged) {

    public static final Appended NOTHING = new Appended(0, 0);

    public Appended plus(Appended other) {
        return new Appended(stored + other.stored, unchanged + other.unchanged);
    }
}
