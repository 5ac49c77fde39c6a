package io.rootproof.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The inputs of the form that edits the card. Sections, steps and mappings come as lists of equal length. */
public class CardFields {

    @RestForm
    public @Nullable String base;

    @RestForm
    public @Nullable String securityHubMaximumAge;

    @RestForm
    public @Nullable String iamMaximumAge;

    @RestForm
    public @Nullable String failureDeadline;

    @RestForm
    public @Nullable String gapDelay;

    @RestForm
    public @Nullable String gapDeadline;

    @RestForm
    public @Nullable String reviewCadence;

    @RestForm
    public @Nullable String exceptionLimit;

    @RestForm
    public @Nullable String refuseImportedNoKey;

    @RestForm
    public @Nullable List<String> framework;

    @RestForm
    public @Nullable List<String> requirement;

    @RestForm
    public @Nullable List<String> note;

    @RestForm
    public @Nullable String mappingNote;

    @RestForm
    public @Nullable List<String> sectionWas;

    @RestForm
    public @Nullable List<String> sectionTitle;

    @RestForm
    public @Nullable List<String> sectionBody;

    @RestForm
    public @Nullable List<String> sectionPlace;

    @RestForm
    public @Nullable List<String> stepWas;

    @RestForm
    public @Nullable List<String> stepTitle;

    @RestForm
    public @Nullable List<String> stepBody;

    @RestForm
    public @Nullable List<String> stepPlace;

    @RestForm
    public @Nullable String reason;

    @RestForm
    public @Nullable String effectiveFrom;

    CardDraft draft() {
        return new CardDraft(
                TypedText.whole(CardDraft.orEmpty(base)),
                numbers(),
                "true".equals(refuseImportedNoKey),
                mappings(),
                CardDraft.orEmpty(mappingNote),
                parts(sectionWas, sectionTitle, sectionBody, sectionPlace),
                parts(stepWas, stepTitle, stepBody, stepPlace),
                CardDraft.orEmpty(reason),
                CardDraft.orEmpty(effectiveFrom));
    }

    private Map<PolicyNumber, String> numbers() {
        Function<PolicyNumber, @Nullable String> typed = number -> switch (number) {
            case SECURITY_HUB_MAXIMUM_AGE -> securityHubMaximumAge;
            case IAM_MAXIMUM_AGE -> iamMaximumAge;
            case FAILURE_DEADLINE -> failureDeadline;
            case GAP_DELAY -> gapDelay;
            case GAP_DEADLINE -> gapDeadline;
            case REVIEW_CADENCE -> reviewCadence;
            case EXCEPTION_LIMIT -> exceptionLimit;
        };
        Map<PolicyNumber, String> numbers = new EnumMap<>(PolicyNumber.class);
        for (PolicyNumber number : PolicyNumber.values()) {
            numbers.put(number, CardDraft.orEmpty(typed.apply(number)));
        }
        return numbers;
    }

    private List<CardDraft.Mapping> mappings() {
        List<CardDraft.Mapping> mappings = new ArrayList<>();
        for (int i = 0; framework != null && i < framework.size(); i++) {
            mappings.add(new CardDraft.Mapping(at(framework, i), at(requirement, i), at(note, i)));
        }
        return mappings;
    }

    private static List<CardDraft.Part> parts(
            @Nullable List<String> was,
            @Nullable List<String> titles,
            @Nullable List<String> bodies,
            @Nullable List<String> places) {
        List<CardDraft.Part> parts = new ArrayList<>();
        for (int i = 0; titles != null && i < titles.size(); i++) {
            parts.add(new CardDraft.Part(at(was, i), at(titles, i), TypedText.lines(at(bodies, i)), at(places, i)));
        }
        return parts;
    }

    private static String at(@Nullable List<String> values, int index) {
        return values == null || index >= values.size() ? "" : values.get(index);
    }
}
