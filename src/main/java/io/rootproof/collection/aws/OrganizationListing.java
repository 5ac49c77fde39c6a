package io.rootproof.collection.aws;

import io.rootproof.account.ListedAccount;
import java.util.List;

/**
 * What a listing of an organisation brought.
 *
 * @param complete whether every page of the accounts was read: only then does a missing account mean anything
 * @param standalone whether the account belongs to no organisation, and is all there is
 * @param failures calls that brought nothing; empty where all went well
 */
public record OrganizationListing(
        List<ListedAccount> accounts, boolean complete, boolean standalone, List<CallFailed> failures) {

    public OrganizationListing {
        accounts = List.copyOf(accounts);
        failures = List.copyOf(failures);
    }
}
