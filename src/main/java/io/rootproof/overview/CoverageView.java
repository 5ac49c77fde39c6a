package io.rootproof.overview;

/**
 * A page of accounts that were uncovered.
 *
 * @param page from 0
 * @param more true if there are accounts after these
 */
record CoverageView(HeatStrip strip, int page, boolean more) {

    public int first() {
        return page * CoveragePages.SIZE + 1;
    }

    public int last() {
        return page * CoveragePages.SIZE + strip.rows().size();
    }

    public int previous() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }
}
