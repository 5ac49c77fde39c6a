package io.rootproof.bundle;

import org.jspecify.annotations.Nullable;

/**
 * How far a report is, on its page and in the part of it that is fetched again and again.
 *
 * @param follows whether this part asks for itself again
 * @param fetched whether it was fetched by script, so that the page can be told to stop
 * @param said the quarter of the way that was last announced to people who cannot see the bar, in per cent
 * @param says whether there is something to announce: each quarter and the end, and not every look
 */
record LiveBundle(BundleView bundle, boolean follows, boolean fetched, int said, boolean says) {

    static LiveBundle onPage(BundleView bundle, boolean follows) {
        return new LiveBundle(bundle, follows && !bundle.finished(), false, quarter(bundle), false);
    }

    /**
     * @param said as this part was told to hand back; what is no number counts as nothing said
     */
    static LiveBundle again(BundleView bundle, @Nullable String said) {
        int quarter = quarter(bundle);
        boolean news = bundle.finished() || !Integer.toString(quarter).equals(said);
        return new LiveBundle(bundle, !bundle.finished(), true, quarter, news);
    }

    private static int quarter(BundleView bundle) {
        return bundle.progress() / 25 * 25;
    }
}
