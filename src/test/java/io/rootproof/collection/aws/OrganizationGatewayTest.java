package io.rootproof.collection.aws;

import static io.rootproof.collection.aws.AwsStub.PAYMENTS;
import static io.rootproof.collection.aws.AwsStub.json;
import static io.rootproof.collection.aws.AwsStub.jsonError;
import static io.rootproof.collection.aws.AwsStub.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.account.Lifecycle;
import io.rootproof.account.ListedAccount;
import io.rootproof.evidence.Source;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrganizationGatewayTest {

    private static final String MGMT = "999999999999";
    private static final String FIRST = """
            {"Accounts":[{"Id":"999999999999","Name":"MGMT","Email":"m@example.org","State":"ACTIVE","Status":"ACTIVE",\
            "JoinedTimestamp":1700000000.5}],"NextToken":"t2"}""";
    private static final String SECOND = """
            {"Accounts":[{"Id":"111122223333","Name":"PAYMENTS","State":"SUSPENDED","Status":"ACTIVE"},\
            {"Id":"444455556666","Name":"OLD","Status":"PENDING_CLOSURE"}]}""";

    private final AwsStub aws = new AwsStub();

    @BeforeEach
    void anOrganization() {
        aws.organizations("DescribeOrganization", json("{\"Organization\":{\"MasterAccountId\":\"" + MGMT + "\"}}"));
        aws.organizations("ListRoots", json("{\"Roots\":[{\"Id\":\"r-1\",\"Name\":\"Root\"}]}"));
        aws.organizations(
                "ListOrganizationalUnitsForParent",
                json("{\"OrganizationalUnits\":[{\"Id\":\"ou-1\",\"Name\":\"Workloads\"}]}"),
                json("{\"OrganizationalUnits\":[]}"));
        aws.organizations(
                "ListAccountsForParent",
                json("{\"Accounts\":[{\"Id\":\"" + MGMT + "\"}]}"),
                json("{\"Accounts\":[{\"Id\":\"" + PAYMENTS + "\"}],\"NextToken\":\"t2\"}"),
                json("{\"Accounts\":[{\"Id\":\"444455556666\"}]}"));
    }

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void listing_readsAllPagesStatesUnitsAndTheManagementAccount() throws Exception {
        aws.organizations("ListAccounts", json(FIRST), json(SECOND));

        OrganizationListing listing = aws.session(false).listOrganization();

        assertThat(listing.failures()).isEmpty();
        assertThat(listing.complete()).isTrue();
        ListedAccount management = listing.accounts().get(0);
        assertThat(management.management()).isTrue();
        assertThat(management.organizationalUnit()).isEqualTo("Root");
        assertThat(management.joinedAt()).isEqualTo(Instant.ofEpochMilli(1_700_000_000_500L));
        ListedAccount payments = listing.accounts().get(1);
        assertThat(payments.lifecycle()).as("State goes before Status").isEqualTo(Lifecycle.SUSPENDED);
        assertThat(payments.organizationalUnit()).isEqualTo("Root/Workloads");
        assertThat(payments.management()).isFalse();
        assertThat(listing.accounts().get(2).lifecycle()).isEqualTo(Lifecycle.PENDING_CLOSURE);
        assertThat(aws.received).extracting(e -> text(e.payload())).containsExactly(FIRST, SECOND);
        assertThat(aws.received).allSatisfy(e -> assertThat(e.source()).isEqualTo(Source.ORGANIZATIONS));
    }

    @Test
    void listing_whoseSecondPageFails_isNotComplete() throws Exception {
        aws.organizations("ListAccounts", json(FIRST), jsonError(400, "AccessDeniedException", "no"));

        OrganizationListing listing = aws.session(false).listOrganization();

        assertThat(listing.complete()).isFalse();
        assertThat(listing.accounts()).hasSize(1);
        assertThat(listing.failures())
                .singleElement()
                .satisfies(f -> assertThat(f.code()).isEqualTo("AccessDeniedException"));
    }

    @Test
    void units_thatCannotBeRead_leaveTheListingComplete() throws Exception {
        aws.organizations("ListAccounts", json(FIRST), json(SECOND));
        aws.organizations("ListRoots", jsonError(400, "AccessDeniedException", "no"));

        OrganizationListing listing = aws.session(false).listOrganization();

        assertThat(listing.complete()).isTrue();
        assertThat(listing.accounts())
                .allSatisfy(a -> assertThat(a.organizationalUnit()).isNull());
        assertThat(listing.failures()).hasSize(1);
    }

    @Test
    void account_inNoOrganization_standsAlone() throws Exception {
        aws.organizations("DescribeOrganization", jsonError(400, "AWSOrganizationsNotInUseException", "none"));

        OrganizationListing listing = aws.session(false).listOrganization();

        assertThat(listing.standalone()).isTrue();
        assertThat(listing.complete()).isFalse();
        assertThat(listing.accounts()).extracting(a -> a.accountId().value()).containsExactly(MGMT);
    }

    @Test
    void answer_withoutAccounts_isNoEmptyOrganization() throws Exception {
        aws.organizations("ListAccounts", json("{}"));

        OrganizationListing listing = aws.session(false).listOrganization();

        assertThat(listing.complete()).isFalse();
        assertThat(listing.failures()).isNotEmpty();
    }
}
