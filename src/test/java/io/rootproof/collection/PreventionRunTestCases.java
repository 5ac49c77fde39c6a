package io.rootproof.collection;

import static io.rootproof.collection.InventedOrganization.account;
import static io.rootproof.collection.SwitchableOrganization.connection;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.rootproof.collection.aws.Connection;
import io.rootproof.collection.aws.RecordedRequest;
import io.rootproof.collection.aws.RecordedResponse;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.Format;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A run reads what its organisation does against root keys, and the accounts say so until a run says otherwise. */
abstract class PreventionRunTestCases {

    private static final RecordedResponse DENIED = new RecordedResponse(
            400,
            Map.of("X-Amzn-ErrorType", "AccessDeniedException", "Content-Type", "application/json"),
            "{\"message\":\"not authorized\"}".getBytes());

    @Inject
    CollectionRuns runs;

    @Inject
    SwitchableOrganization organization;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    private final Map<String, RecordedResponse> instead = new ConcurrentHashMap<>();

    @AfterEach
    void nothingToCollect() {
        organization.off();
    }

    @Test
    void run_bindsTheAccountsThatAPolicyReaches_andNeverTheManagementAccount() throws Exception {
        use("bound");

        run();

        JsonPath second = prevention(account(2));
        assertThat(second.getString("state")).isEqualTo("BOUND");
        assertThat(second.getString("policies[0].policyId")).isEqualTo("p-keys");
        assertThat(second.getString("policies[0].outcome")).isEqualTo("DENIES");
        assertThat(second.getString("policies[0].attachedTo")).isEqualTo("ou-1");
        assertThat(second.getList("policies[0].path", String.class))
                .containsExactly("Workloads", "Account " + account(2));
        assertThat(second.getString("rootCredentialsManagement")).isEqualTo("ON");
        assertThat(second.getString("rootSessions")).isEqualTo("OFF");
        long evidence = second.getLong("policies[0].evidenceId");
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> EvidenceRecord.<EvidenceRecord>findById(evidence))
                        .format)
                .isEqualTo(Format.SERVICE_CONTROL_POLICIES);
        assertThat(As.ada().get("/api/v1/evidence/" + evidence + "/payload").asString())
                .isEqualTo(InventedPolicies.describe("p-keys"));
        assertThat(prevention(account(0)).getString("state")).isEqualTo("MANAGEMENT");
    }

    @Test
    void runThatReadsTheSame_changesNothing() throws Exception {
        use("same");
        run();
        String since = prevention(account(1)).getString("since");
        Instant read = Instant.parse(prevention(account(1)).getString("readAt"));

        run();

        assertThat(prevention(account(1)).getString("since")).isEqualTo(since);
        assertThat(Instant.parse(prevention(account(1)).getString("readAt"))).isAfter(read);
        assertThat(intervals("same", account(1))).isEqualTo(1);
    }

    @Test
    void policyThatWasDetached_bindsNobodyFromThenOn_andWhatWasBeforeIsKept() throws Exception {
        use("detached");
        run();
        instead.put("ListTargetsForPolicy", RecordedResponse.json("r", "{\"Targets\":[]}"));

        run();

        assertThat(prevention(account(1)).getString("state")).isEqualTo("NOT_BOUND");
        assertThat(prevention(account(1)).getList("policies")).isEmpty();
        assertThat(intervals("detached", account(1))).isEqualTo(2);
    }

    @Test
    void policyThatCannotBeJudged_bindsNobody() throws Exception {
        use("unjudged");
        instead.put(
                "DescribePolicy",
                RecordedResponse.json("r", InventedPolicies.describe("p-keys").replace("ArnLike", "NotIpAddress")));

        run();

        JsonPath first = prevention(account(1));
        assertThat(first.getString("state")).isEqualTo("NOT_JUDGED");
        assertThat(first.getString("policies[0].because.detail")).isEqualTo("NotIpAddress aws:PrincipalArn");
    }

    @Test
    void refusal_isAFailureOfTheRun_andLeavesWhatWasReadBefore() throws Exception {
        use("refused");
        run();
        Instant read = Instant.parse(prevention(account(1)).getString("readAt"));
        instead.put("ListTargetsForPolicy", DENIED);

        CollectionRun refused = run();

        assertThat(refused.status).isEqualTo(RunStatus.PARTIAL);
        assertThat(QuarkusTransaction.requiringNew().call(refused::failures))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.call).isEqualTo("ListTargetsForPolicy");
                    assertThat(failure.code).isEqualTo("AccessDeniedException");
                    assertThat(failure.accountId).isNull();
                    assertThat(failure.whatToDo).contains("organizations:ListTargetsForPolicy");
                });
        assertThat(refused.accountsCollected)
                .as("the accounts came all the same")
                .isEqualTo(3);
        JsonPath first = prevention(account(1));
        assertThat(first.getString("state")).isEqualTo("BOUND");
        assertThat(Instant.parse(first.getString("readAt"))).isEqualTo(read);
        assertThat(Instant.parse(first.getString("attemptedAt"))).isAfter(read);
    }

    @Test
    void connectionThatDoesNotWantIt_asksNothing() throws Exception {
        Connection as = connection("unasked", "eu-central-1");
        Connection without = new Connection(
                as.name(), "aws", as.regions(), null, null, as.memberRoleName(), as.externalId(), false, false);
        instead.put("ListPolicies", DENIED);
        organization.use(this::answer, without);

        assertThat(run().status).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> entities.createQuery(
                                        "select count(*) from PreventionReading where connection = 'unasked'",
                                        Long.class)
                                .getSingleResult()))
                .isZero();
    }

    private void use(String name) {
        organization.use(this::answer, connection(name, "eu-central-1"));
    }

    private final InventedOrganization invented =
            new InventedOrganization(3, Set.of(), Instant.parse("2026-03-03T03:03:03Z"));

    private RecordedResponse answer(RecordedRequest request) {
        RecordedResponse other = instead.get(request.operation());
        boolean ofAll =
                request.operation().equals("DescribePolicy") && request.body().contains("p-all");
        return other == null || ofAll ? invented.answer(request) : other;
    }

    private CollectionRun run() throws RunInProgress {
        long id = runs.runNow(RunCause.PERSON, clock);
        return QuarkusTransaction.requiringNew().call(() -> CollectionRun.findById(id));
    }

    private static JsonPath prevention(String accountId) {
        return As.ada().get("/api/v1/prevention/" + accountId).jsonPath();
    }

    private long intervals(String connection, String accountId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Long> counted = entities.createQuery(
                            "select count(*) from AccountPrevention v where v.accountId = :account"
                                    + " and v.connection = :connection",
                            Long.class)
                    .setParameter("account", accountId)
                    .setParameter("connection", connection)
                    .getResultList();
            return counted.getFirst();
        });
    }
}
