package io.rootproof.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A new version as a program sends it: what GET answers, changed. Members that say which version and control it was are
 * not read.
 *
 * @param effectiveFrom RFC 3339; null: at once. As GET answered it, it is past: leave it out
 */
record CardBody(
        @Nullable Numbers policy,
        @Nullable List<@Nullable Mapping> mappings,
        @Nullable String mappingNote,
        @Nullable List<@Nullable Text> sections,
        @Nullable List<@Nullable Text> runbook,
        @Nullable String reason,
        @Nullable String effectiveFrom) {

    /** Durations and periods in ISO 8601. */
    record Numbers(
            @Nullable String securityHubMaximumAge,
            @Nullable String iamMaximumAge,
            @Nullable String failureDeadline,
            @Nullable String gapDeadline,
            @Nullable String gapDelay,
            @Nullable Boolean refuseImportedNoKey,
            @Nullable String reviewCadence,
            @Nullable String exceptionLimit) {

        private @Nullable String of(PolicyNumber number) {
            return switch (number) {
                case SECURITY_HUB_MAXIMUM_AGE -> securityHubMaximumAge;
                case IAM_MAXIMUM_AGE -> iamMaximumAge;
                case FAILURE_DEADLINE -> failureDeadline;
                case GAP_DELAY -> gapDelay;
                case GAP_DEADLINE -> gapDeadline;
                case REVIEW_CADENCE -> reviewCadence;
                case EXCEPTION_LIMIT -> exceptionLimit;
            };
        }
    }

    record Mapping(
            @Nullable String framework,
            @Nullable String requirement,
            @Nullable String note) {}

    /** A section, or a step of the runbook: those are numbered by their order. */
    record Text(@Nullable String title, @Nullable String body) {}

    CardDraft draft(int base) {
        Map<PolicyNumber, String> numbers = new EnumMap<>(PolicyNumber.class);
        for (PolicyNumber number : PolicyNumber.values()) {
            String iso = policy == null ? null : policy.of(number);
            numbers.put(number, iso == null ? "" : number.ofIso(iso));
        }
        return new CardDraft(
                base,
                numbers,
                policy != null && Boolean.TRUE.equals(policy.refuseImportedNoKey()),
                lines(),
                CardDraft.orEmpty(mappingNote),
                parts(sections),
                parts(runbook),
                CardDraft.orEmpty(reason),
                CardDraft.orEmpty(effectiveFrom));
    }

    private List<CardDraft.Mapping> lines() {
        return (mappings == null ? List.<@Nullable Mapping>of() : mappings)
                .stream()
                        .filter(Objects::nonNull)
                        .map(line -> Objects.requireNonNull(line))
                        .map(line -> new CardDraft.Mapping(
                                CardDraft.orEmpty(line.framework()),
                                CardDraft.orEmpty(line.requirement()),
                                CardDraft.orEmpty(line.note())))
                        .toList();
    }

    private static List<CardDraft.Part> parts(@Nullable List<@Nullable Text> texts) {
        List<CardDraft.Part> parts = new ArrayList<>();
        for (Text text : texts == null ? List.<@Nullable Text>of() : texts) {
            if (text != null) {
                parts.add(new CardDraft.Part("", CardDraft.orEmpty(text.title()), CardDraft.orEmpty(text.body()), ""));
            }
        }
        return parts;
    }
}
