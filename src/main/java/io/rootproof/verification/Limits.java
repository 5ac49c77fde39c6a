package io.rootproof.verification;

import java.time.Duration;

/**
 * How much a file may ask of the machine that checks it.
 *
 * @param content bytes of all files when unpacked
 * @param entries files in it
 * @param ratio how many times its packed size a file of more than {@link #SMALL} bytes may have
 * @param pdf bytes of a PDF
 * @param pages of a PDF
 * @param time for all checks
 */
public record Limits(long content, int entries, int ratio, long pdf, int pages, Duration time) {

    static final long SMALL = 4L * 1024 * 1024;

    /** For somebody's own machine: a bundle of the largest organisation passes. */
    public static Limits generous() {
        return new Limits(64L << 30, 20_000, 500, 2_000_000_000L, 100_000, Duration.ofHours(2));
    }
}
