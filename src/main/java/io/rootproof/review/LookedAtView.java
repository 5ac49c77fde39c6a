package io.rootproof.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was looked at, as pages show it. */
record LookedAtView(LookedAt it) {

    public Instant from() {
        return it.from();
    }

    public Instant to() {
        return it.to();
    }

    public boolean isAnyCoverage() {
        return it.coverage().share() != null;
    }

    /** Such as {@code 98.7 %}; cut and not rounded, so that 100 % means all of it. */
    public String share() {
        String share = it.coverage().share();
        return share == null
                ? ""
                : new BigDecimal(share)
                                .movePointRight(2)
                                .setScale(1, RoundingMode.DOWN)
                                .toPlainString()
                        + " %";
    }

    public Duration passed() {
        return Duration.ofSeconds(it.coverage().passedSeconds());
    }

    public Duration failed() {
        return Duration.ofSeconds(it.coverage().failedSeconds());
    }

    public Duration unknown() {
        return Duration.ofSeconds(it.coverage().unknownSeconds());
    }

    public LookedAt.Tickets tickets() {
        return it.tickets();
    }

    public long moreTickets() {
        return it.tickets().open() - it.tickets().listed().size();
    }

    public LookedAt.@Nullable Exceptions exceptions() {
        return it.exceptions();
    }

    public LookedAt.Collection collection() {
        return it.collection();
    }

    public long moreAccounts() {
        return it.collection().accounts()
                - it.collection().listed().stream()
                        .filter(LookedAtView::isAboutAnAccount)
                        .count();
    }

    public LookedAt.Population population() {
        return it.population();
    }

    /** Changes that are named are those of lifecycle, scope and inventory. */
    public long moreChanges() {
        return Stream.of("LIFECYCLE", "SCOPE", "LISTED")
                        .mapToLong(field -> it.population().changes().getOrDefault(field, 0L))
                        .sum()
                - it.population().listed().size();
    }

    private static boolean isAboutAnAccount(LookedAt.@Nullable Failed failed) {
        return failed != null && failed.accountId() != null;
    }
}
