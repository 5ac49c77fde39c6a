package io.rootproof.bundle;

import io.rootproof.web.FormErrors;
import io.rootproof.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form that orders a report.
 *
 * @param from as it was filled in
 * @param to as it was filled in
 */
record BundleForm(@Nullable String from, @Nullable String to, FormErrors errors, List<Preset> presets) {

    /**
     * A period to take by one click.
     *
     * @param to the day after its last
     */
    record Preset(String label, LocalDate from, LocalDate to, boolean chosen) {

        public String link() {
            return "/bundles/new?from=" + from + "&to=" + to;
        }
    }

    static BundleForm of(@Nullable String from, @Nullable String to, FormErrors errors, Instant now) {
        return new BundleForm(
                from, to, errors, presets(now.atOffset(ZoneOffset.UTC).toLocalDate(), from, to));
    }

    private static List<Preset> presets(LocalDate today, @Nullable String from, @Nullable String to) {
        BundleMessages words = Words.of(BundleMessages.class);
        LocalDate month = today.withDayOfMonth(1);
        LocalDate quarter = today.with(IsoFields.DAY_OF_QUARTER, 1);
        LocalDate year = today.withDayOfYear(1);
        return List.of(
                preset(words.lastMonth(), month.minusMonths(1), month, from, to),
                preset(words.lastQuarter(), quarter.minusMonths(3), quarter, from, to),
                preset(words.thisQuarter(), quarter, today.plusDays(1), from, to),
                preset(words.twelveMonths(), month.minusMonths(12), month, from, to),
                preset(words.lastYear(), year.minusYears(1), year, from, to));
    }

    private static Preset preset(
            String label, LocalDate first, LocalDate end, @Nullable String from, @Nullable String to) {
        return new Preset(
                label, first, end, Objects.equals(from, first.toString()) && Objects.equals(to, end.toString()));
    }
}
