package io.rootproof.ticket;

import io.rootproof.account.Account;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How an account stands at an instant.
 *
 * @param status null for an account that was never assessed
 * @param now the instant; a result that has expired by then is UNKNOWN
 */
record AccountStanding(Account account, @Nullable AccountStatus status, Instant now) {

    /**
     * Missing proof.
     *
     * @param because one sentence
     */
    record Gap(Instant since, String because) {}

    public Result result() {
        return status == null ? Result.UNKNOWN : status.resultAt(now);
    }

    public Reason reason() {
        return status == null ? Reason.NO_EVIDENCE : status.reasonAt(now);
    }

    public boolean inScope() {
        return account.inScope;
    }

    public boolean failsInScope() {
        return inScope() && result() == Result.FAILED;
    }

    /** What is not proven of it; empty where nothing needs to be, or everything is. */
    public Optional<Gap> gap() {
        if (!needsProof()) {
            return Optional.empty();
        }
        Gap unknown = unknown();
        Gap silent = silent();
        if (unknown == null) {
            return Optional.ofNullable(silent);
        }
        return Optional.of(silent == null || !silent.since().isBefore(unknown.since()) ? unknown : silent);
    }

    /** Whether somebody has to prove something of it: in scope, active, with a root user. */
    public boolean needsProof() {
        return inScope() && result() != Result.NOT_ASSESSABLE && result() != Result.NOT_APPLICABLE;
    }

    /** Whether a result is there, and Security Hub's word on it is what is missing. */
    public boolean isHubAloneSilent() {
        return needsProof() && unknown() == null && silent() != null;
    }

    /** Whether Security Hub has never said anything of it. */
    public boolean isHubNever() {
        return status != null && status.securityHub == SecurityHubState.NEVER;
    }

    /** Since when Security Hub has been silent; null while it reports. */
    @Nullable
    Instant hubSilentSince() {
        Gap silent = silent();
        return silent == null ? null : silent.since();
    }

    private @Nullable Gap unknown() {
        if (result() != Result.UNKNOWN) {
            return null;
        }
        return new Gap(unknownSince(), "Unknown: " + ReasonWords.of(reason()));
    }

    private Instant unknownSince() {
        if (status == null) {
            return account.firstSeenAt;
        }
        // Expired since it was assessed: it has been unknown from the instant on at which it expired.
        return status.result == Result.UNKNOWN || status.validUntil == null ? status.since : status.validUntil;
    }

    private @Nullable Gap silent() {
        if (status == null || status.securityHub == SecurityHubState.REPORTING) {
            return null;
        }
        Instant since = status.securityHubSilentSince == null ? account.firstSeenAt : status.securityHubSilentSince;
        return new Gap(
                since,
                status.securityHub == SecurityHubState.NEVER
                        ? "Security Hub has never reported on this account."
                        : "Security Hub no longer reports on this account.");
    }
}
