package io.rootproof.assessment;

import io.rootproof.rootkey.KeyState;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rules, in order: the first that applies decides. Each is a sentence and a question to the {@link Facts}. */
public enum Rule {
    LIFECYCLE(
            Result.NOT_ASSESSABLE,
            "The account is not active, so nobody can look into it; it is listed and never counts as passed.",
            f -> !f.lifecycle().isAssessable(),
            f -> null),
    NO_ROOT_USER(
            Result.NOT_APPLICABLE,
            "Accounts in the partition aws-cn have no root user.",
            Facts::hasNoRootUser,
            f -> null),
    ACTIVE_KEY(
            Result.FAILED,
            "Evidence says that the root user has an active access key.",
            f -> f.anySays(KeyState.ACTIVE_KEY),
            f -> f.newestThatSays(KeyState.ACTIVE_KEY),
            Use.SAYS_KEY,
            Use.SAW_LATER),
    INACTIVE_KEY(
            Result.FAILED,
            "Evidence says that the root user has an access key; it is inactive, and could be activated again.",
            f -> f.anySays(KeyState.INACTIVE_KEY),
            f -> f.newestThatSays(KeyState.INACTIVE_KEY),
            Use.SAYS_KEY,
            Use.SAW_LATER),
    KEY_PRESENT(
            Result.FAILED,
            "Evidence says that the root user has an access key; it does not say whether the key is active.",
            f -> f.anySays(KeyState.KEY_PRESENT),
            f -> f.newestThatSays(KeyState.KEY_PRESENT),
            Use.SAYS_KEY,
            Use.SAW_LATER),
    NO_KEY(
            Result.PASSED,
            "Current evidence says that the root user has no access key, and no current evidence says otherwise.",
            f -> f.anySays(KeyState.NO_KEY),
            f -> f.newestThatSays(KeyState.NO_KEY),
            Use.SAYS_NO_KEY),
    NO_EVIDENCE(
            Result.UNKNOWN,
            "There is no evidence about this account that may be judged.",
            f -> f.standings().isEmpty(),
            f -> null),
    STALE(
            Result.UNKNOWN,
            "The newest evidence of at least one series is older than the policy allows, and no current evidence decides.",
            Facts::anyStale,
            Facts::newestStale,
            Use.TOO_OLD),
    INDETERMINATE(
            Result.UNKNOWN,
            "Current evidence was read and decides nothing.",
            f -> f.anySays(KeyState.INDETERMINATE),
            f -> f.newestThatSays(KeyState.INDETERMINATE),
            Use.DECIDES_NOTHING),
    ONLY_NO_ACTIVE_KEY(
            Result.UNKNOWN,
            "Current evidence says only that there is no active key, which leaves room for an inactive one.",
            f -> f.anySays(KeyState.NO_ACTIVE_KEY),
            f -> f.newestThatSays(KeyState.NO_ACTIVE_KEY),
            Use.SAYS_NO_ACTIVE_KEY);

    private final Result result;
    private final String sentence;
    private final Predicate<Facts> applies;
    private final Function<Facts, @Nullable KeyObservation> decidedBy;
    private final Set<Use> uses;

    Rule(
            Result result,
            String sentence,
            Predicate<Facts> applies,
            Function<Facts, @Nullable KeyObservation> decidedBy,
            Use... uses) {
        this.result = result;
        this.sentence = sentence;
        this.applies = applies;
        this.decidedBy = decidedBy;
        this.uses = EnumSet.noneOf(Use.class);
        this.uses.addAll(Set.of(uses));
    }

    /** The rule that decides. */
    static Rule of(Facts facts) {
        for (Rule rule : values()) {
            if (rule.applies.test(facts)) {
                return rule;
            }
        }
        // A series is stale, or its newest observation says something, or a later no key of another series ended it.
        throw new IllegalStateException("No rule applies to " + facts);
    }

    public Result result() {
        return result;
    }

    public Reason reason() {
        return Reason.valueOf(name());
    }

    /** For people, complete. */
    public String sentence() {
        return sentence;
    }

    @Nullable
    KeyObservation decidedBy(Facts facts) {
        return decidedBy.apply(facts);
    }

    boolean uses(Use use) {
        return uses.contains(use);
    }
}
