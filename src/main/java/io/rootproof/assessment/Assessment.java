package io.rootproof.assessment;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The result of one account at one instant, and why.
 *
 * @param rule the rule that decided; its sentence is the explanation's first
 * @param conflicting whether one current series says that a key exists and another that none does
 * @param decidedBy the most telling observation that the rule rests on; null where none does
 * @param fromImport whether it passed by imports alone
 * @param considered every observation that was looked at: those that speak first, then by time, newest first
 */
public record Assessment(
        Instant at,
        Rule rule,
        boolean conflicting,
        @Nullable KeyObservation decidedBy,
        boolean fromImport,
        SecurityHub securityHub,
        List<Considered> considered) {

    public Result result() {
        return rule.result();
    }

    public Reason reason() {
        return rule.reason();
    }

    public Verdict verdict() {
        return new Verdict(result(), reason(), conflicting);
    }

    /** Without what was looked at, decided nothing and may not be shown, by the time at which it was observed. */
    public Assessment only(Predicate<Instant> shown) {
        List<Considered> left = considered.stream()
                .filter(line -> line.used() || shown.test(line.observation().observedAt()))
                .toList();
        return left.size() == considered.size()
                ? this
                : new Assessment(at, rule, conflicting, decidedBy, fromImport, securityHub, left);
    }

    /** Whether a key is seen now, whatever the result: shown beside an account that cannot be assessed. */
    public boolean isKeySeen() {
        return considered.stream().anyMatch(c -> c.use() == Use.SAYS_KEY);
    }
}
