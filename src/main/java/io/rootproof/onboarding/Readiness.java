package io.rootproof.onboarding;

import io.rootproof.account.Account;
import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.Considered;
import io.rootproof.assessment.ExplanationLine;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.RuleMessages;
import io.rootproof.assessment.Use;
import io.rootproof.evidence.Source;
import io.rootproof.web.Minutes;
import io.rootproof.web.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a new account may be handed over.
 *
 * @param reasons what is missing, as sentences; empty for an account that is ready
 * @param evidence what makes it ready: observations of no key, made after it was created
 */
public record Readiness(String accountId, boolean ready, List<String> reasons, List<ExplanationLine> evidence) {

    static Readiness unknown(String accountId) {
        return new Readiness(
                accountId, false, List.of(Words.of(GateMessages.class).neverNamed()), List.of());
    }

    /** What an account's result now, with everything considered, comes to. */
    public static Readiness of(Account account, Assessment now) {
        Instant created = GateTimes.appeared(account);
        List<Considered> later = now.considered().stream()
                .filter(c -> c.use() == Use.SAYS_NO_KEY)
                .filter(c -> c.observation().observedAt().isAfter(created))
                .toList();
        GateMessages words = Words.of(GateMessages.class);
        List<String> missing = new ArrayList<>();
        if (now.result() != Result.PASSED) {
            missing.add(words.notPassed(
                    now.result().name(), Words.of(RuleMessages.class).rule(now.rule())));
        } else if (later.isEmpty()) {
            missing.add(words.evidenceTooOld(Minutes.of(created)));
        }
        if (later.stream().noneMatch(c -> c.observation().series().source() == Source.SECURITY_HUB)) {
            missing.add(hubMissing(now, words));
        }
        return new Readiness(
                account.accountId,
                missing.isEmpty(),
                missing,
                later.stream().map(ExplanationLine::of).toList());
    }

    /** What to do depends on what Security Hub says instead: switching it on helps only where it says nothing. */
    private static String hubMissing(Assessment now, GateMessages words) {
        List<Use> said = now.considered().stream()
                .filter(c -> c.observation().series().source() == Source.SECURITY_HUB)
                .map(Considered::use)
                .filter(Use::isCurrent)
                .toList();
        return said.contains(Use.SAYS_KEY) ? words.hubFailed() : said.isEmpty() ? words.hubNotYet() : words.hubWait();
    }
}
