package io.rootproof.overview;

/** How much of something passed, is unknown and failed: accounts of a day, or seconds of an account. */
public record Parts(long passed, long unknown, long failed) {

    public static final Parts NONE = new Parts(0, 0, 0);

    public Parts plus(Parts other) {
        return new Parts(passed + other.passed, unknown + other.unknown, failed + other.failed);
    }

    public long total() {
        return passed + unknown + failed;
    }

    public boolean isEmpty() {
        return total() == 0;
    }

    /** What is proven is cut and what is not is rounded up, so that no failure vanishes in a division. */
    Parts dividedBy(long divisor) {
        return new Parts(passed / divisor, Math.ceilDiv(unknown, divisor), Math.ceilDiv(failed, divisor));
    }
}
