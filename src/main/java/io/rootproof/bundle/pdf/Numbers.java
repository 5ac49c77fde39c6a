package io.rootproof.bundle.pdf;

import java.util.Locale;

/** Numbers as the report prints them, whatever the machine's language. */
public final class Numbers {

    private Numbers() {}

    /** With a narrow gap between thousands: 10 000. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
    }
}
