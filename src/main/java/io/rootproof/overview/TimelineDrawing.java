package io.rootproof.overview;

import io.quarkus.qute.TemplateData;
import io.rootproof.assessment.Result;
import io.rootproof.overview.AccountTickets.Story;
import io.rootproof.web.PeriodInView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The past of an account as a picture of a few lanes under one another, drawn in percent so that it fits every width.
 * The list below it tells the same.
 *
 * @param cells the strip of days, or of weeks where the period is long
 */
@TemplateData
record TimelineDrawing(List<Bar> cells, List<Bar> keys, List<Bar> tickets, List<Marker> markers) {

    /** A row of the picture. */
    enum Lane {
        RESULT,
        KEY,
        TICKET,
        ACCOUNT
    }

    /**
     * Something that lasts.
     *
     * @param x where it begins, such as {@code 12.5%}
     * @param tone end of its style class
     * @param title what a pointer shows; null for nothing
     */
    @TemplateData
    record Bar(
            String x, String width, String tone, @Nullable String title) {}

    /** Something that happened at an instant. */
    @TemplateData
    record Marker(String x, TimelineEvent event) {}

    static TimelineDrawing of(
            PeriodInView period, Instant now, ResultCells cells, List<Story> tickets, List<TimelineEvent> shown) {
        Scale scale = new Scale(period);
        return new TimelineDrawing(
                cells.cells().stream()
                        .map(cell -> scale.bar(cell.from(), cell.to(), cell.tone(), cell.title()))
                        .toList(),
                keys(scale, cells),
                tickets.stream()
                        .filter(story -> story.ticket().openedAt.isBefore(period.to())
                                && !end(story, now).isBefore(period.from()))
                        .limit(40)
                        .map(story -> scale.bar(story.ticket().openedAt, end(story, now), "bad", null))
                        .toList(),
                shown.stream()
                        .map(event -> new Marker(scale.x(event.at()), event))
                        .toList());
    }

    /** A lane in which nothing lasts. */
    public List<Bar> noBars() {
        return List.of();
    }

    /** Of one lane, in order. */
    public List<Marker> of(String lane) {
        return markers.stream()
                .filter(marker -> marker.event().kind().lane() == Lane.valueOf(lane))
                .toList();
    }

    private static Instant end(Story story, Instant now) {
        return story.ticket().closedAt == null ? now : story.ticket().closedAt;
    }

    private static List<Bar> keys(Scale scale, ResultCells cells) {
        List<Bar> bars = new ArrayList<>();
        ResultCells.Cell begun = null;
        ResultCells.Cell last = null;
        for (ResultCells.Cell cell : cells.cells()) {
            if (cell.worst() == Result.FAILED) {
                begun = begun == null ? cell : begun;
                last = cell;
            } else if (begun != null && last != null) {
                bars.add(scale.bar(begun.from(), last.to(), "bad", null));
                begun = null;
            }
        }
        if (begun != null && last != null) {
            bars.add(scale.bar(begun.from(), last.to(), "bad", null));
        }
        return bars;
    }

    /** Turns instants into places. */
    private record Scale(PeriodInView period) {

        Bar bar(Instant from, Instant to, String tone, @Nullable String title) {
            double start = share(from);
            return new Bar(percent(start), percent(Math.max(0.001, share(to) - start)), tone, title);
        }

        String x(Instant at) {
            return percent(share(at));
        }

        private double share(Instant at) {
            double whole = Duration.between(period.from(), period.to()).toMillis();
            double part = Duration.between(period.from(), at).toMillis() / whole;
            return Math.min(1, Math.max(0, part));
        }

        private static String percent(double share) {
            return String.format(Locale.ROOT, "%.2f%%", share * 100);
        }
    }
}
