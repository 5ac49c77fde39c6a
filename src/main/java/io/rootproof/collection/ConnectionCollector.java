package io.rootproof.collection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.Account;
import io.rootproof.account.Change;
import io.rootproof.account.Lifecycle;
import io.rootproof.account.ListedAccount;
import io.rootproof.account.Population;
import io.rootproof.collection.AccountVisits.Visit;
import io.rootproof.collection.aws.AwsSession;
import io.rootproof.collection.aws.CallFailed;
import io.rootproof.collection.aws.Connection;
import io.rootproof.collection.aws.OrganizationListing;
import io.rootproof.collection.aws.Transport;
import io.rootproof.prevention.Preventions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Collects what one connection reaches: the population, the findings, then each account. */
record ConnectionCollector(
        Connection connection,
        Transport transport,
        Clock clock,
        long runId,
        Population population,
        Preventions preventions,
        SecurityHubPasses passes,
        Slots slots,
        EvidenceBuffer evidence,
        RunProgress progress,
        Consumer<Failure> failed) {

    /** One account alone: what IAM says of it. Security Hub looks twice a day, so it has nothing newer. */
    void collect(Visit visit) throws InterruptedException {
        progress.expect(1);
        AwsSession session = open();
        if (session != null) {
            progress.step("Reading account " + visit.accountId());
            new AccountVisits(session, slots, progress, failed).all(List.of(visit));
            evidence.flush();
        }
    }

    private @Nullable AwsSession open() throws InterruptedException {
        progress.step("Connecting to " + connection.name());
        try {
            return AwsSession.open(connection, transport, clock, runId, evidence::add);
        } catch (CallFailed failure) {
            failed.accept(Failure.of(null, connection.name(), failure));
            return null;
        }
    }

    void collect() throws InterruptedException {
        AwsSession session = open();
        if (session == null) {
            return;
        }
        Map<String, Visit> visits = list(session);
        progress.expect(visits.size());
        for (String region : connection.hasRootUsers() ? connection.regions() : List.<String>of()) {
            progress.step("Reading Security Hub findings of " + connection.name() + " in " + region);
            findings(session, region);
        }
        progress.step("Reading accounts of " + connection.name());
        new AccountVisits(session, slots, progress, failed).all(List.copyOf(visits.values()));
        evidence.flush();
    }

    private Map<String, Visit> list(AwsSession session) throws InterruptedException {
        progress.step("Listing the accounts of " + connection.name());
        OrganizationListing listing = session.listOrganization();
        listing.failures().forEach(failure -> failed.accept(Failure.of(null, connection.name(), failure)));
        evidence.flush();
        if (!listing.accounts().isEmpty()) {
            String why = listing.standalone()
                    ? "The collector runs in it."
                    : "Listed in the organisation by run " + runId + ".";
            population.list(
                    connection.name(),
                    listing.accounts(),
                    listing.complete(),
                    Change.now(clock.instant(), "collector", why));
        }
        prevention(session, listing);
        Map<String, Visit> visits = new TreeMap<>();
        if (connection.hasRootUsers()) {
            if (!listing.complete()) {
                known().forEach(account -> visits.put(account.accountId, visit(account.accountId, account.management)));
            }
            for (ListedAccount account : listing.accounts()) {
                String id = account.accountId().value();
                if (isOpen(account.lifecycle())) {
                    visits.put(id, visit(id, account.management() || listing.standalone()));
                } else {
                    visits.remove(id);
                }
            }
        }
        return visits;
    }

    /** Shown beside results and never a part of them; where it cannot be read, the run goes on as if it were not asked for. */
    private void prevention(AwsSession session, OrganizationListing listing) throws InterruptedException {
        if (!connection.prevention() || !connection.hasRootUsers() || listing.standalone()) {
            return;
        }
        progress.step("Reading service control policies of " + connection.name());
        try {
            new PreventionCollector(session, runId, evidence, preventions, failed).collect(listing, clock.instant());
        } catch (RuntimeException bug) {
            failed.accept(
                    new Failure(null, connection.name(), null, "ListPolicies", "InternalError", String.valueOf(bug)));
        }
    }

    /** Suspended accounts and the like let nobody in. */
    private static boolean isOpen(@Nullable Lifecycle lifecycle) {
        return lifecycle == null || lifecycle.isAssessable();
    }

    private Visit visit(String accountId, boolean outsideRootAudit) {
        return new Visit(accountId, connection.rootAudit() && !outsideRootAudit);
    }

    private List<Account> known() {
        return QuarkusTransaction.requiringNew()
                .call(() -> Account.<Account>list(
                        "connection = ?1 and inInventory = true and lifecycle = ?2",
                        connection.name(),
                        Lifecycle.ACTIVE));
    }

    private void findings(AwsSession session, String region) throws InterruptedException {
        Instant started = clock.instant();
        Instant since = passes.since(connection.name(), region, started);
        int failuresBefore = progress.failures();
        try {
            session.securityHub(region).read(since);
        } catch (CallFailed failure) {
            failed.accept(Failure.of(null, connection.name(), failure));
        } catch (RuntimeException bug) {
            failed.accept(
                    new Failure(null, connection.name(), region, "GetFindings", "InternalError", String.valueOf(bug)));
        }
        evidence.flush();
        if (progress.failures() == failuresBefore) {
            passes.succeeded(connection.name(), region, started, since == null);
        }
    }
}
