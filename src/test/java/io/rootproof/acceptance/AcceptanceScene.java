package io.rootproof.acceptance;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.Account;
import io.rootproof.account.Population;
import io.rootproof.assessment.Assessor;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.evidence.Source;
import io.rootproof.identity.Act;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Sets accounts up through the real pipeline: answers of IAM, stored and assessed. */
@ApplicationScoped
public class AcceptanceScene {

    private static final Duration TEN_DAYS = Duration.ofDays(10);

    private final Population population;
    private final EvidenceStore store;
    private final Assessor assessor;
    private final Acceptances acceptances;

    AcceptanceScene(Population population, EvidenceStore store, Assessor assessor, Acceptances acceptances) {
        this.population = population;
        this.store = store;
        this.assessor = assessor;
        this.acceptances = acceptances;
    }

    /** A new account, in scope and without evidence. */
    public String account(Instant firstSeen) {
        String id = "55" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 10_000_000_000L);
        population.discover(Map.of(id, "aws"), firstSeen);
        return id;
    }

    /** A new account whose list of keys says this, such as {@code Active 2025-01-01T00:00:00Z}. */
    public String withKeys(Instant at, String... keys) {
        String id = account(at);
        keys(id, at, keys);
        return id;
    }

    /** What the root user's list of keys says at an instant: a status and a date of creation for each. */
    public void keys(String accountId, Instant at, String... keys) {
        StringBuilder members = new StringBuilder();
        for (String key : keys) {
            String[] parts = key.split(" ");
            members.append("<member><AccessKeyId>AKIAEXAMPLE</AccessKeyId><Status>")
                    .append(parts[0])
                    .append("</Status><CreateDate>")
                    .append(parts[1])
                    .append("</CreateDate></member>");
        }
        stored(
                accountId,
                at,
                Source.ROOT_KEY_AUDIT,
                Format.ACCESS_KEY_LIST_XML,
                "<ListAccessKeysResponse><ListAccessKeysResult><IsTruncated>false</IsTruncated><AccessKeyMetadata>"
                        + members + "</AccessKeyMetadata></ListAccessKeysResult></ListAccessKeysResponse>",
                Origin.run(1));
    }

    /** What the account summary says at an instant, which does not tell active from inactive. */
    public void summary(String accountId, Instant at, boolean present) {
        summary(accountId, at, present, Origin.run(1));
    }

    public void importedSummary(String accountId, Instant at, boolean present) {
        summary(accountId, at, present, Origin.imported(1, "ana"));
    }

    /** An event of CloudTrail: the root user made a key. */
    void made(String accountId, Instant at) {
        stored(accountId, at, Source.CLOUDTRAIL, Format.CLOUDTRAIL_EVENT, """
                {"userIdentity":{"type":"Root","arn":"arn:aws:iam::%1$s:root","accountId":"%1$s"},"eventTime":"%2$s",
                 "eventSource":"iam.amazonaws.com","eventName":"CreateAccessKey","awsRegion":"us-east-1",
                 "requestParameters":null,"responseElements":{"accessKey":{"status":"Active"}},
                 "recipientAccountId":"%1$s"}""".formatted(accountId, at), Origin.run(1));
    }

    private void summary(String accountId, Instant at, boolean present, Origin origin) {
        stored(
                accountId,
                at,
                Source.ACCOUNT_SUMMARY,
                Format.ACCOUNT_SUMMARY_JSON,
                "{\"SummaryMap\":{\"AccountAccessKeysPresent\":" + (present ? 1 : 0) + "}}",
                origin);
    }

    private void stored(String accountId, Instant at, Source source, Format format, String content, Origin origin) {
        store.append(List.of(new NewEvidence(
                source,
                format,
                accountId,
                "aws",
                null,
                null,
                "Test",
                "{}",
                null,
                null,
                at,
                at,
                content.getBytes(StandardCharsets.UTF_8),
                null,
                origin)));
        assessor.assess(at);
    }

    /** What ana asks for: from the approval on, for ten days from now. */
    public static AcceptanceRequest request(String accountId, Instant now) {
        return request(accountId, null, now.plus(TEN_DAYS));
    }

    static AcceptanceRequest request(String accountId, Instant starts, Instant expires) {
        return new AcceptanceRequest(
                accountId,
                "The roll-back tool signs in with it.",
                "It takes no session token.",
                "In the safe, with an alarm on each use.",
                starts,
                expires);
    }

    public long asked(String accountId, Instant now) {
        return acceptances.request(request(accountId, now), new Act("ana", now));
    }

    /** Asked for by ana and approved by otto at the same instant. */
    public long inForce(String accountId, Instant now) {
        long id = asked(accountId, now);
        approve(id, now);
        return id;
    }

    public void approve(long id, Instant now) {
        String account = row(id).accountId;
        acceptances.approve(
                id, "Agreed.", acceptances.waiting(account, now).orElseThrow().currentDigest(), new Act("otto", now));
    }

    /** Approves one of several that wait; the keys are those of the newest. */
    void approve(long id, long waiting, Instant now) {
        String digest =
                acceptances.waiting(row(waiting).accountId, now).orElseThrow().currentDigest();
        acceptances.approve(id, "Agreed.", digest, new Act("otto", now));
    }

    public RiskAcceptance row(long id) {
        return QuarkusTransaction.requiringNew().call(() -> RiskAcceptance.findById(id));
    }

    List<RiskAcceptanceEvent> events(long id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> RiskAcceptanceEvent.list("acceptanceId = ?1 order by ordinal", id));
    }

    List<AcceptanceEventType> eventTypes(long id) {
        return events(id).stream().map(event -> event.type).toList();
    }

    void outOfScope(String accountId) {
        QuarkusTransaction.requiringNew().run(() -> Account.<Account>findById(accountId).inScope = false);
    }
}
