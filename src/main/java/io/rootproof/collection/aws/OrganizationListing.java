package io.rootproof.collection.aws;

import io.rootproof.account.ListedAccount;
import io.rootproof.prevention.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a listing of an organisation brought.
 *
 * @param complete whether every page of the accounts was read: only then does a missing account mean anything
 * @param standalone whether the account belongs to no organisation, and is all there is
 * @param managementAccountId null if nobody said which it is
 * @param above from the root down, the units that each account is in; empty unless all of them were read
 * @param failures calls that brought nothing; empty where all went well
 */
public record OrganizationListing(
        List<ListedAccount> accounts,
        boolean complete,
        boolean standalone,
        @Nullable String managementAccountId,
        Map<String, List<Place>> above,
        List<CallFailed> failures) {

    public OrganizationListing {
        accounts = List.copyOf(accounts);
        above = Map.copyOf(above);
        failures = List.copyOf(failures);
    }
}
