package io.rootproof.bundle;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.bundle.pdf.Mark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One account's period, added up.
 *
 * @param segments in the order of time
 * @param seconds in-scope seconds by result
 * @param unproven in-scope UNKNOWN seconds by cause
 * @param failed in-scope FAILED seconds by cause
 * @param outOfScopeSeconds seconds that were out of scope
 * @param days the worst result of each day of the period, in scope
 */
record AccountTime(
        List<Segment> segments,
        Map<Result, Long> seconds,
        Map<Reason, Long> unproven,
        Map<Reason, Long> failed,
        long outOfScopeSeconds,
        List<Mark> days) {

    static AccountTime of(List<Segment> segments, ReportPeriod period) {
        Map<Result, Long> seconds = new EnumMap<>(Result.class);
        Map<Reason, Long> unproven = new EnumMap<>(Reason.class);
        Map<Reason, Long> failed = new EnumMap<>(Reason.class);
        List<Mark> days = new ArrayList<>(Collections.nCopies(period.days(), Mark.NONE));
        long outOfScope = 0;
        for (Segment segment : segments) {
            if (!segment.inScope()) {
                outOfScope += segment.seconds();
                continue;
            }
            seconds.merge(segment.result(), segment.seconds(), Long::sum);
            if (segment.result() == Result.UNKNOWN) {
                unproven.merge(segment.reason(), segment.seconds(), Long::sum);
            } else if (segment.result() == Result.FAILED) {
                failed.merge(segment.reason(), segment.seconds(), Long::sum);
            }
            Days.mark(days, period, segment.from(), segment.to(), Days.mark(segment.result()));
        }
        return new AccountTime(List.copyOf(segments), seconds, unproven, failed, outOfScope, days);
    }

    long secondsOf(Result result) {
        return seconds.getOrDefault(result, 0L);
    }

    /** The result at the last instant of the period, if the account was known then. */
    Optional<Result> resultAtEnd() {
        return segments.isEmpty()
                ? Optional.empty()
                : Optional.of(segments.getLast().result());
    }
}
