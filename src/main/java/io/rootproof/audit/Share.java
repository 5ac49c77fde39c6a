package io.rootproof.audit;

import io.rootproof.assessment.TimeByResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** Coverage and lengths as pages of audit periods write them. */
final class Share {

    private Share() {}

    /** Such as {@code 98.32 %}: cut, never rounded up, so that 100 % means all of it; a dash where nothing counted. */
    static String of(TimeByResult time) {
        long whole = time.provable().toSeconds();
        return whole == 0 ? "–" : percent(time.passed().toSeconds(), whole);
    }

    static String percent(long part, long whole) {
        long hundredths = Math.floorDiv(part * 10_000, whole);
        return String.format(Locale.ROOT, "%d.%02d %%", hundredths / 100, hundredths % 100);
    }

    /** For files, as bundles have it: 0 to 1 with four places, cut; empty where nothing counted. */
    static String decimal(TimeByResult time) {
        long whole = time.provable().toSeconds();
        return whole == 0
                ? ""
                : BigDecimal.valueOf(time.passed().toSeconds())
                        .divide(BigDecimal.valueOf(whole), 4, RoundingMode.DOWN)
                        .toPlainString();
    }

    /** To the second, such as {@code 29 d 03:04:05}. */
    static String exact(Duration length) {
        return String.format(
                Locale.ROOT,
                "%s%02d:%02d:%02d",
                length.toDays() == 0 ? "" : String.format(Locale.ROOT, "%,d d ", length.toDays()),
                length.toHoursPart(),
                length.toMinutesPart(),
                length.toSecondsPart());
    }
}
