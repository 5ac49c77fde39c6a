package io.rootproof.collection;

import org.jspecify.annotations.Nullable;

/**
 * How far a run is, on its page and in the part of it that is fetched again and again.
 *
 * @param follows whether this part asks for itself again
 * @param fetched whether it was fetched by script, so that the page can be told to stop
 * @param said the quarter of the way that was last announced to people who cannot see the bar, in per cent
 * @param says whether there is something to announce: each quarter and the end, and not every look
 */
record LiveRun(RunItem run, boolean follows, boolean fetched, int said, boolean says) {

    static LiveRun onPage(RunItem run, boolean follows) {
        return new LiveRun(run, follows && run.isRunning(), false, quarter(run), false);
    }

    /**
     * @param said as this part was told to hand back; what is no number counts as nothing said
     */
    static LiveRun again(RunItem run, @Nullable String said) {
        int quarter = quarter(run);
        boolean news = !run.isRunning() || !Integer.toString(quarter).equals(said);
        return new LiveRun(run, run.isRunning(), true, quarter, news);
    }

    private static int quarter(RunItem run) {
        return run.accountsExpected() == 0
                ? 0
                : (int) (4L * Math.min(run.accountsDone(), run.accountsExpected()) / run.accountsExpected()) * 25;
    }
}
