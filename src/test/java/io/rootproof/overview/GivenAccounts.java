package io.rootproof.overview;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.Account;
import io.rootproof.account.AccountId;
import io.rootproof.account.Change;
import io.rootproof.account.Lifecycle;
import io.rootproof.account.ListedAccount;
import io.rootproof.account.PendingAssessment;
import io.rootproof.account.Population;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.assessment.Assessor;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.evidence.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Puts accounts with a given result into the store, where a test is about showing results and not about finding them. */
@ApplicationScoped
public class GivenAccounts {

    private final Population population;
    private final EvidenceStore store;
    private final Assessor assessor;
    private final Clock clock;

    GivenAccounts(Population population, EvidenceStore store, Assessor assessor, Clock clock) {
        this.population = population;
        this.store = store;
        this.assessor = assessor;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public void account(String id, String name, String unit) {
        account(id, name, unit, null);
    }

    public void account(String id, String name, String unit, String owner) {
        list(id, name, unit, owner, null);
    }

    /** An account that was created so long ago. */
    public void joined(String id, String name, String unit, Duration ago) {
        list(id, name, unit, null, now().minus(ago));
    }

    private void list(String id, String name, String unit, String owner, Instant joinedAt) {
        QuarkusTransaction.requiringNew().run(() -> {
            ListedAccount listed = new ListedAccount(
                    new AccountId(id), name, null, "aws", unit, false, Lifecycle.ACTIVE, owner, true, joinedAt);
            population.list(null, List.of(listed), false, Change.now(now(), "ana", "For a test."));
            // What is shown here is set by hand; nothing is owed.
            PendingAssessment.delete("accountId", id);
        });
    }

    /** An account summary of so long ago: whether there are keys. */
    public void summary(String id, Duration ago, boolean key) {
        evidence(
                id,
                Source.ACCOUNT_SUMMARY,
                Format.ACCOUNT_SUMMARY_JSON,
                null,
                ago,
                "{\"SummaryMap\":{\"AccountAccessKeysPresent\":" + (key ? 1 : 0) + "}}");
    }

    /** A finding of so long ago. */
    public void finding(String id, Duration ago, String status) {
        evidence(id, Source.SECURITY_HUB, Format.SECURITY_HUB_FINDING, "eu-central-1", ago, """
                {"SchemaVersion":"2018-10-08","Id":"arn:aws:securityhub:eu-central-1:%1$s:security-control/IAM.4/finding/1",
                 "ProductArn":"arn:aws:securityhub:eu-central-1::product/aws/securityhub",
                 "GeneratorId":"security-control/IAM.4","AwsAccountId":"%1$s","Region":"eu-central-1",
                 "UpdatedAt":"%2$s","CreatedAt":"%2$s","RecordState":"ACTIVE","Title":"IAM root user access key",
                 "Compliance":{"Status":"%3$s","SecurityControlId":"IAM.4"}}""".formatted(
                        id, now().minus(ago), status));
    }

    private void evidence(String id, Source source, Format format, String region, Duration ago, String payload) {
        Instant observed = now().minus(ago);
        store.append(List.of(new NewEvidence(
                source,
                format,
                id,
                "aws",
                region,
                null,
                "Get",
                "{}",
                "arn:aws:iam::" + id + ":role/rootproof",
                "request-1",
                observed,
                observed,
                payload.getBytes(StandardCharsets.UTF_8),
                null,
                Origin.run(1))));
    }

    public void assess() {
        assessor.assess(now());
    }

    /** A result that holds for another hour. */
    public void status(String id, Result result, Reason reason) {
        status(id, result, reason, Duration.ofHours(1));
    }

    /** A result that holds for so long from now; negative if it has expired. */
    public void status(String id, Result result, Reason reason, Duration holds) {
        QuarkusTransaction.requiringNew().run(() -> {
            AccountStatus.deleteById(id);
            AccountStatus status = new AccountStatus();
            status.accountId = id;
            status.result = result;
            status.reason = reason;
            status.since = now().minus(Duration.ofDays(3));
            status.observedAt = now().minus(Duration.ofHours(2));
            status.validUntil = now().plus(holds);
            status.securityHub = SecurityHubState.REPORTING;
            status.assessedAt = now();
            status.persist();
        });
    }

    public void outOfScope(String id) {
        scope(id, false);
    }

    public void inScope(String id) {
        scope(id, true);
    }

    private void scope(String id, boolean inScope) {
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = Account.findById(id);
            population.scope(account, inScope, Change.now(now(), "otto", "For a test."));
            PendingAssessment.delete("accountId", id);
        });
    }
}
