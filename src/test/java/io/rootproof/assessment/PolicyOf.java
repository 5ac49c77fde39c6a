package io.rootproof.assessment;

import io.rootproof.control.CardTerm;
import io.rootproof.control.ControlCard;
import io.rootproof.control.ControlCards;
import io.rootproof.control.ControlPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Policies for tests: the numbers that are delivered, and others from some instants on. */
final class PolicyOf {

    private final NavigableMap<Instant, ControlPolicy> from = new TreeMap<>();

    private PolicyOf() {
        from.put(Instant.MIN, ControlPolicy.standard());
    }

    static PolicyOf standard() {
        return new PolicyOf();
    }

    PolicyOf then(Instant at, ControlPolicy policy) {
        from.put(at, policy);
        return this;
    }

    Policies policies() {
        List<CardTerm> terms = new ArrayList<>();
        from.forEach((at, policy) -> terms.add(new CardTerm(card(policy), at, from.higherKey(at))));
        return Policies.of(terms);
    }

    static ControlPolicy ages(Duration hub, Duration iam) {
        return with(hub, iam, Duration.ofHours(24), false);
    }

    static ControlPolicy with(Duration hub, Duration iam, Duration gapDelay, boolean refuseImportedNoKey) {
        ControlPolicy standard = ControlPolicy.standard();
        return new ControlPolicy(
                hub,
                iam,
                standard.failureDeadline(),
                standard.gapDeadline(),
                gapDelay,
                refuseImportedNoKey,
                standard.reviewCadence(),
                standard.exceptionLimit());
    }

    private static ControlCard card(ControlPolicy policy) {
        ControlCard delivered = ControlCards.delivered();
        return new ControlCard(
                1,
                delivered.effectiveFrom(),
                "otto",
                "Other numbers.",
                delivered.controlId(),
                delivered.title(),
                delivered.severity(),
                delivered.configRule(),
                policy,
                List.of(),
                "",
                delivered.sections(),
                delivered.runbook());
    }
}
