package io.rootproof.overview;

/**
 * A lying bar: how much is within bounds and how much is not, and where the bound is. The cells beside it say the same.
 *
 * @param within length of what is within bounds, of 100
 * @param beyond length of what is not, after it
 * @param limit where the bound is; 0 draws none
 */
record Bar(long within, long beyond, long limit) {

    private static final int WHOLE = 100;
    private static final int APART = 4;

    static Bar ofCounts(long within, long beyond, long largest) {
        return new Bar(scaled(within, largest), scaled(beyond, largest), 0);
    }

    /** An age against the oldest that is allowed, which stands in the middle. */
    static Bar ofAge(long age, long oldest) {
        long length = Math.min(WHOLE, scaled(age, 2 * oldest));
        return age > oldest ? new Bar(0, length, WHOLE / 2) : new Bar(length, 0, WHOLE / 2);
    }

    private static long scaled(long part, long whole) {
        return part == 0 ? 0 : Math.max(1, Math.round((double) part * WHOLE / whole));
    }

    /** Slanting lines over what is out of bounds, so that it does not rest on colour. */
    public String hatching() {
        StringBuilder path = new StringBuilder();
        for (long x = within; x < within + beyond; x += APART) {
            path.append('M').append(x).append(" 10l").append(APART).append("-10");
        }
        return path.toString();
    }
}
