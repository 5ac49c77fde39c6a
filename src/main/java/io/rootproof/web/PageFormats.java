package io.rootproof.web;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How pages write the things that occur everywhere; templates use the tags, which use these as {@code rp:…}. */
@TemplateExtension(namespace = "rp")
final class PageFormats {

    private PageFormats() {}

    static String minutes(@Nullable Object instant) {
        return instant instanceof Instant known ? Minutes.of(known) : "";
    }

    static String iso(@Nullable Object instant) {
        return instant instanceof Instant known ? known.toString() : "";
    }

    /** The first 12 digits are enough to tell digests apart by eye. */
    static String shortDigest(@Nullable Object digest) {
        String text = digest == null ? "" : digest.toString();
        return text.length() > 12 ? text.substring(0, 12) : text;
    }

    static String number(@Nullable Object number) {
        return number instanceof Number known ? String.format(Locale.ROOT, "%,d", known.longValue()) : "";
    }

    /** {@code 3 d 4 h}, {@code 2 h 5 min}, {@code 12 s}: the two largest units. */
    static String duration(@Nullable Object duration) {
        if (!(duration instanceof Duration given)) {
            return "";
        }
        Duration known = given.abs();
        if (known.toDays() > 0) {
            return known.toDays() + " d" + (known.toHoursPart() > 0 ? " " + known.toHoursPart() + " h" : "");
        }
        if (known.toHours() > 0) {
            return known.toHours() + " h" + (known.toMinutesPart() > 0 ? " " + known.toMinutesPart() + " min" : "");
        }
        return known.toMinutes() > 0 ? known.toMinutes() + " min" : known.toSeconds() + " s";
    }

    static Term term(String anchor) {
        return Term.ofAnchor(anchor);
    }

    static Badge result(@Nullable Object result) {
        return Badge.ofResult(String.valueOf(result));
    }

    static Badge ticketState(@Nullable Object state) {
        return Badge.ofTicketState(String.valueOf(state));
    }
}
