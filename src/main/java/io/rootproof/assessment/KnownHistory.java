package io.rootproof.assessment;

import io.rootproof.account.Lifecycle;
import io.rootproof.assessment.Timeline.Piece;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What is known of one account, ready to be asked for its result at any instant. Pure: same history, same policies, same
 * answer. To answer as known at an earlier time, give it the {@link AccountHistory#asKnownAt} of that time.
 */
public class KnownHistory {

    private final AccountHistory history;
    private final Policies policies;
    private final Map<Boolean, Admitted> byRefusal = new HashMap<>();
    private final EarlierPresence earlier;
    private final List<LifecycleChange> lifecycle;

    /** Judged by one policy, whatever the time. */
    public KnownHistory(AccountHistory history, AssessmentPolicy policy) {
        this(history, Policies.always(policy));
    }

    /** Each instant is judged by the policy of that instant. */
    public KnownHistory(AccountHistory history, Policies policies) {
        this.history = history;
        this.policies = policies;
        this.earlier = new EarlierPresence(history.observations());
        this.lifecycle =
                history.lifecycle().stream().sorted(LifecycleChange.BY_TIME).toList();
    }

    /** The result at an instant, with everything that was considered. */
    public Assessment at(Instant at) {
        Facts facts = facts(at);
        Rule rule = Rule.of(facts);
        return new Assessment(
                at,
                rule,
                isConflicting(rule, facts),
                rule.decidedBy(facts),
                rule == Rule.NO_KEY && facts.isNoKeyFromImportsOnly(),
                facts.securityHub(policies),
                new Explanation(policies.at(at), facts, rule).of(admitted(at)));
    }

    /** The results from an instant on, given no new evidence. */
    public Timeline from(Instant start) {
        List<Piece> pieces = new ArrayList<>();
        Piece last = null;
        for (Instant boundary : boundaries(start)) {
            Facts facts = facts(boundary);
            Rule rule = Rule.of(facts);
            Verdict verdict = new Verdict(rule.result(), rule.reason(), isConflicting(rule, facts));
            KeyObservation decidedBy = rule.decidedBy(facts);
            if (last == null) {
                last = new Piece(boundary, null, verdict, decidedBy);
            } else if (!verdict.equals(last.verdict()) || !Objects.equals(decidedBy, last.decidedBy())) {
                pieces.add(new Piece(last.from(), boundary, last.verdict(), last.decidedBy()));
                last = new Piece(boundary, null, verdict, decidedBy);
            }
        }
        pieces.add(Objects.requireNonNull(last));
        return new Timeline(pieces);
    }

    /** Nothing changes except where something begins to speak, becomes too old, or an account or the policy changes. */
    private Collection<Instant> boundaries(Instant start) {
        TreeSet<Instant> boundaries = new TreeSet<>();
        for (KeyObservation observation : history.observations()) {
            boundaries.add(observation.effectiveAt());
            Instant before = observation.presentBefore();
            if (before != null) {
                boundaries.add(before);
                boundaries.add(observation.observedAt());
            }
            policies.ageBoundaries(observation).forEach(boundaries::add);
        }
        lifecycle.forEach(change -> boundaries.add(change.effectiveAt()));
        boundaries.addAll(policies.changes());
        boundaries.add(start);
        return boundaries.tailSet(start);
    }

    private Facts facts(Instant at) {
        List<Standing> standings = admitted(at).series().stream()
                .flatMap(s -> Stream.ofNullable(s.standingAt(at)))
                .toList();
        return new Facts(at, lifecycleAt(at), history.partition(), standings, earlier.at(at));
    }

    private Admitted admitted(Instant at) {
        return byRefusal.computeIfAbsent(
                policies.at(at).refuseImportedNoKey(),
                refusing -> Admitted.of(history.observations(), refusing, policies));
    }

    private Lifecycle lifecycleAt(Instant at) {
        Lifecycle found = Lifecycle.ACTIVE;
        for (LifecycleChange change : lifecycle) {
            found = change.effectiveAt().isAfter(at) ? found : change.lifecycle();
        }
        return found;
    }

    // Beside a failure only: where an account cannot be judged at all, there is nothing for sources to disagree on.
    private static boolean isConflicting(Rule rule, Facts facts) {
        return rule.result() == Result.FAILED && facts.areConflicting();
    }
}
