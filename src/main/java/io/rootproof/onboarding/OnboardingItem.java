package io.rootproof.onboarding;

import io.rootproof.account.Account;
import io.rootproof.account.Lifecycle;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A new account at the gate.
 *
 * @param appearedAt when it was created or joined, else when it was first seen
 * @param readyAt when it was first noticed to be ready; null if it never was
 * @param overdueAt when it had been there for too long without having been ready; stays when it is ready later
 * @param result now
 */
public record OnboardingItem(
        String accountId,
        String name,
        String organizationalUnit,
        @Nullable String owner,
        Lifecycle lifecycle,
        boolean inScope,
        Stage stage,
        Instant appearedAt,
        @Nullable Instant readyAt,
        @Nullable Instant overdueAt,
        @Nullable Instant acceptedAt,
        Result result,
        Reason reason,
        SecurityHubState securityHub) {

    static OnboardingItem of(Onboarding gate, Account account, @Nullable AccountStatus status, Instant now) {
        return new OnboardingItem(
                account.accountId,
                account.name,
                account.organizationalUnit,
                account.owner,
                account.lifecycle,
                account.inScope,
                gate.stage,
                gate.appearedAt,
                gate.readyAt,
                gate.overdueAt,
                gate.acceptedAt,
                status == null ? Result.UNKNOWN : status.resultAt(now),
                status == null ? Reason.NO_EVIDENCE : status.reasonAt(now),
                status == null ? SecurityHubState.NEVER : status.securityHub);
    }

    public boolean isDone() {
        return stage == Stage.ACCEPTED || stage == Stage.READY;
    }

    public boolean isLate() {
        return stage == Stage.OVERDUE;
    }

    public boolean isHubNever() {
        return securityHub == SecurityHubState.NEVER;
    }

    public boolean isHubSilent() {
        return securityHub == SecurityHubState.SILENT;
    }

    /** The colour of its badge. */
    public String tone() {
        return isDone() ? "good" : isLate() ? "bad" : "quiet";
    }

    /** The shape of its badge. */
    public String shape() {
        return isDone() ? "tick" : isLate() ? "cross" : "dash";
    }
}
