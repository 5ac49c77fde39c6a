package io.rootproof.overview;

import io.rootproof.account.Account;
import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.Considered;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.Use;
import io.rootproof.evidence.Source;
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
                accountId,
                false,
                List.of("The account is not known here: no listing, no inventory file and no evidence has named it."),
                List.of());
    }

    static Readiness of(Account account, Assessment now) {
        Instant created = account.joinedAt == null ? account.firstSeenAt : account.joinedAt;
        List<Considered> later = now.considered().stream()
                .filter(c -> c.use() == Use.SAYS_NO_KEY)
                .filter(c -> c.observation().observedAt().isAfter(created))
                .toList();
        List<String> missing = new ArrayList<>();
        if (now.result() != Result.PASSED) {
            missing.add("The result is " + now.result() + ". " + now.rule().sentence());
        } else if (later.isEmpty()) {
            missing.add("The evidence of no key is older than the account, which exists since " + created
                    + ". Wait for the next collection.");
        }
        if (later.stream().noneMatch(c -> c.observation().series().source() == Source.SECURITY_HUB)) {
            missing.add(
                    "Security Hub does not show IAM.4 PASSED for it yet. Enable Security Hub and a standard that has"
                            + " the control; the first check can take a day.");
        }
        return new Readiness(
                account.accountId,
                missing.isEmpty(),
                missing,
                later.stream().map(ExplanationLine::of).toList());
    }
}
