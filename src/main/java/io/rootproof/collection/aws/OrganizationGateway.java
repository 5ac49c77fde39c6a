package io.rootproof.collection.aws;

import static java.util.stream.Collectors.joining;

import io.rootproof.account.AccountId;
import io.rootproof.account.Lifecycle;
import io.rootproof.account.ListedAccount;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.Source;
import io.rootproof.prevention.Place;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.organizations.model.Account;
import software.amazon.awssdk.services.organizations.model.DescribeOrganizationResponse;
import software.amazon.awssdk.services.organizations.model.ListAccountsResponse;

/** Lists the accounts of an organisation, which of them manages it, and the unit that each is in. */
record OrganizationGateway(AwsSession session) {

    private static final String NO_ORGANIZATION = "AWSOrganizationsNotInUseException";

    OrganizationListing list() throws InterruptedException {
        List<CallFailed> failures = new ArrayList<>();
        String management = null;
        try {
            management = management();
        } catch (CallFailed failed) {
            if (failed.is(NO_ORGANIZATION)) {
                return new OrganizationListing(List.of(ourselves()), false, true, null, Map.of(), List.of());
            }
            failures.add(failed);
        }
        List<Account> accounts = new ArrayList<>();
        boolean complete = accounts(accounts, failures);
        int before = failures.size();
        Map<String, List<Place>> above = accounts.isEmpty() ? Map.of() : new OrganizationTree(session).above(failures);
        boolean wholeTree = failures.size() == before;
        List<ListedAccount> listed = new ArrayList<>();
        for (Account account : accounts) {
            AccountId id = AccountId.parse(account.id()).orElse(null);
            if (id == null) {
                complete = false;
                failures.add(new CallFailed(
                        Api.LIST_ACCOUNTS,
                        region(),
                        "MalformedResponse",
                        "An account in the list has no id of 12 digits."));
            } else {
                listed.add(listed(id, account, management, above.getOrDefault(id.value(), List.of())));
            }
        }
        return new OrganizationListing(listed, complete, false, management, wholeTree ? above : Map.of(), failures);
    }

    private @Nullable String management() throws CallFailed, InterruptedException {
        DescribeOrganizationResponse described = session.calls()
                .call(
                        Api.DESCRIBE_ORGANIZATION,
                        region(),
                        session.credentials(),
                        with -> session.clients()
                                .organizations(region())
                                .describeOrganization(r -> r.overrideConfiguration(with)))
                .value();
        return described.organization() == null
                ? null
                : described.organization().masterAccountId();
    }

    private boolean accounts(List<Account> accounts, List<CallFailed> failures) throws InterruptedException {
        try {
            Pages.read(Api.LIST_ACCOUNTS, region(), token -> {
                Answer<ListAccountsResponse> page = session.calls()
                        .call(
                                Api.LIST_ACCOUNTS,
                                region(),
                                session.credentials(),
                                with -> session.clients()
                                        .organizations(region())
                                        .listAccounts(r -> r.nextToken(token).overrideConfiguration(with)));
                if (!page.value().hasAccounts()) {
                    throw new CallFailed(
                            Api.LIST_ACCOUNTS, region(), "MalformedResponse", "The answer holds no list of accounts.");
                }
                keep(page);
                accounts.addAll(page.value().accounts());
                return page.value().nextToken();
            });
            return true;
        } catch (CallFailed failed) {
            failures.add(failed);
            return false;
        }
    }

    private void keep(Answer<ListAccountsResponse> page) {
        session.received()
                .accept(new NewEvidence(
                        Source.ORGANIZATIONS,
                        Format.ACCOUNT_LISTING,
                        null,
                        session.connection().partition(),
                        null,
                        null,
                        Api.LIST_ACCOUNTS.operation(),
                        new RequestParameters()
                                .with("connection", session.connection().name())
                                .json(),
                        session.callerArn(),
                        page.requestId(),
                        page.receivedAt(),
                        page.receivedAt(),
                        page.body(),
                        null,
                        session.origin()));
    }

    private ListedAccount listed(AccountId id, Account account, @Nullable String management, List<Place> above) {
        // State replaces Status, which AWS takes away in 2026.
        String state = account.stateAsString() == null ? account.statusAsString() : account.stateAsString();
        Instant joined = account.joinedTimestamp();
        return new ListedAccount(
                id,
                account.name(),
                account.email(),
                session.connection().partition(),
                above.isEmpty() ? null : above.stream().map(Place::name).collect(joining("/")),
                id.value().equals(management),
                Lifecycle.parse(state).orElse(null),
                null,
                null,
                joined == null ? null : joined.truncatedTo(ChronoUnit.MILLIS));
    }

    private ListedAccount ourselves() {
        return new ListedAccount(
                new AccountId(session.accountId()),
                null,
                null,
                session.connection().partition(),
                null,
                false,
                null,
                null,
                null,
                null);
    }

    private String region() {
        return session.connection().homeRegion();
    }
}
