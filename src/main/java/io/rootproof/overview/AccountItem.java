package io.rootproof.overview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.rootproof.account.Account;
import io.rootproof.account.Lifecycle;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.KeyObservation;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account in the list, with its result now.
 *
 * @param result never one that has expired: that is UNKNOWN
 * @param conflicting one current source says that a key exists, another that none does
 * @param exceptedUntil end of the exception in force; null if there is none
 * @param observedAt the newest observation that the result rests on
 * @param validUntil last instant for which the result holds without new evidence
 * @param ticket number of the open failure ticket, else of the evidence-gap ticket; null if none is open
 */
public record AccountItem(
        String accountId,
        String name,
        String partition,
        String organizationalUnit,
        Lifecycle lifecycle,
        boolean inScope,
        @Nullable String owner,
        Result result,
        Reason reason,
        boolean conflicting,
        SecurityHubState securityHub,
        @Nullable Instant exceptedUntil,
        @Nullable Instant observedAt,
        @Nullable Instant validUntil,
        @Nullable Long ticket) {

    static AccountItem of(
            Account account,
            @Nullable AccountStatus status,
            @Nullable Instant exceptedUntil,
            @Nullable Long ticket,
            Instant now) {
        return new AccountItem(
                account.accountId,
                account.name,
                account.partition,
                account.organizationalUnit,
                account.lifecycle,
                account.inScope,
                account.owner,
                status == null ? Result.UNKNOWN : status.resultAt(now),
                status == null ? Reason.NO_EVIDENCE : status.reasonAt(now),
                status != null && status.conflicting,
                status == null ? SecurityHubState.NEVER : status.securityHub,
                exceptedUntil,
                status == null ? null : status.observedAt,
                status == null ? null : status.validUntil,
                ticket);
    }

    /** The same account with a result that was worked out just now, where the stored one waits to be made again. */
    AccountItem with(Assessment assessment) {
        boolean same = assessment.result() == result && assessment.reason() == reason;
        boolean holds = same && validUntil != null && !assessment.at().isAfter(validUntil);
        KeyObservation decided = assessment.decidedBy();
        return new AccountItem(
                accountId,
                name,
                partition,
                organizationalUnit,
                lifecycle,
                inScope,
                owner,
                assessment.result(),
                assessment.reason(),
                assessment.conflicting(),
                assessment.securityHub().state(),
                exceptedUntil,
                same || decided == null ? observedAt : decided.observedAt(),
                holds ? validUntil : null,
                ticket);
    }

    /** The reason as pages write it. */
    public String why() {
        return ReasonWords.of(reason);
    }

    /** True for an account in scope of which Security Hub says nothing that is current. For pages; clients read both. */
    @JsonIgnore
    public boolean isHubMissing() {
        return inScope
                && securityHub != SecurityHubState.REPORTING
                && result != Result.NOT_ASSESSABLE
                && result != Result.NOT_APPLICABLE;
    }
}
