package io.rootproof.collection.events;

import static io.rootproof.collection.InventedOrganization.account;
import static io.rootproof.collection.SwitchableOrganization.connection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.collection.CollectionRun;
import io.rootproof.collection.CollectionRuns;
import io.rootproof.collection.InventedOrganization;
import io.rootproof.collection.RunCause;
import io.rootproof.collection.RunStatus;
import io.rootproof.collection.SwitchableOrganization;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.testing.As;
import io.rootproof.testing.Eventually;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

abstract class DeletionEventTestCases {

    private static final InventedOrganization INVENTED =
            new InventedOrganization(3, Set.of(), Instant.parse("2026-03-05T05:05:05Z"));

    @Inject
    SwitchableOrganization organization;

    @Inject
    CollectionRuns runs;

    @Inject
    Clock clock;

    @AfterEach
    void nothingToCollect() {
        organization.off();
    }

    @Test
    void deletion_startsARunForThatAccountAlone() throws Exception {
        organization.use(INVENTED, connection("deleted", "eu-central-1"));
        runs.runNow(RunCause.SCHEDULE, clock);
        int before = INVENTED.operations().size();

        Pushed.send(Pushed.root(account(2), "DeleteAccessKey", "2026-03-05T06:00:00Z"))
                .statusCode(202)
                .body("collecting", contains(account(2)));

        CollectionRun run = Eventually.there(() -> ended(account(2)).stream().findFirst());
        assertThat(run.cause).isEqualTo(RunCause.EVENT);
        assertThat(run.requestedBy).isEqualTo("ana");
        assertThat(run.status).isEqualTo(RunStatus.SUCCEEDED);
        assertThat(run.accountsExpected).isEqualTo(1);
        List<String> operations = INVENTED.operations();
        assertThat(operations.subList(before, operations.size()))
                .as("nothing of the organisation, nothing of Security Hub")
                .contains("AssumeRole", "GetAccountSummary", "GetCredentialReport")
                .isSubsetOf(
                        "GetCallerIdentity",
                        "AssumeRole",
                        "GetAccountSummary",
                        "GenerateCredentialReport",
                        "GetCredentialReport");
        List<EvidenceRecord> brought =
                QuarkusTransaction.requiringNew().call(() -> EvidenceRecord.list("runId", run.id));
        assertThat(brought).isNotEmpty().allSatisfy(r -> assertThat(r.accountId).isEqualTo(account(2)));
    }

    @Test
    void deletion_sentAgain_startsNothing() {
        organization.use(INVENTED, connection("deleted", "eu-central-1"));
        String event = Pushed.root("820000000031", "DeleteAccessKey", "2026-03-05T06:00:00Z");
        Pushed.send(event).statusCode(202);

        Pushed.send(event).statusCode(202).body("collecting", empty());
    }

    @Test
    void deletion_whileARunGoesOn_waitsAndIsNotLost() {
        CountDownLatch goOn = new CountDownLatch(1);
        organization.use(
                request -> {
                    await(goOn);
                    return INVENTED.answer(request);
                },
                connection("busy", "eu-central-1"));
        As.ana().post("/api/v1/collection-runs").then().statusCode(202);

        Pushed.send(Pushed.root(account(1), "DeleteAccessKey", "2026-03-05T07:00:00Z"))
                .statusCode(202);
        assertThat(ended(account(1))).isEmpty();
        goOn.countDown();

        assertThat(Eventually.there(() -> ended(account(1)).stream().findFirst()).cause)
                .isEqualTo(RunCause.EVENT);
    }

    @Test
    void accountThatNothingReaches_failsAndSaysSo() {
        organization.use(INVENTED, connection("elsewhere", "eu-central-1"));
        String account = "820000000032";
        String event =
                Pushed.root(account, "DeleteAccessKey", "2026-03-05T06:00:00Z").replace("arn:aws:", "arn:aws-us-gov:");

        Pushed.send(event).statusCode(202);

        CollectionRun run = Eventually.there(() -> ended(account).stream().findFirst());
        assertThat(run.status).isEqualTo(RunStatus.FAILED);
        assertThat(QuarkusTransaction.requiringNew().call(() -> run.failures().getFirst().code))
                .isEqualTo("NoConnection");
    }

    @Test
    void analyst_mayAskForOneAccount_othersMayNot() throws Exception {
        organization.use(INVENTED, connection("asked", "eu-central-1"));
        runs.runNow(RunCause.SCHEDULE, clock);
        String path = "/api/v1/accounts/" + account(0) + "/collections";

        As.ana().post(path).then().statusCode(202);

        assertThat(Eventually.there(() -> ended(account(0)).stream().findFirst()).cause)
                .isEqualTo(RunCause.PERSON);
        As.aud().post(path).then().statusCode(403);
        As.otto().post(path).then().statusCode(403);
        As.nobody().post(path).then().statusCode(401);
        As.ana().post("/api/v1/accounts/820000000039/collections").then().statusCode(404);
    }

    private static List<CollectionRun> ended(String account) {
        return QuarkusTransaction.requiringNew()
                .call(() -> CollectionRun.list("accountId = ?1 and finishedAt is not null", account));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
