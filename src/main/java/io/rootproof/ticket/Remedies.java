package io.rootproof.ticket;

import io.rootproof.account.Account;
import io.rootproof.collection.AccountReach;
import io.rootproof.evidence.Source;
import jakarta.enterprise.context.ApplicationScoped;

/** Works out what can be done about the key of one account. */
@ApplicationScoped
class Remedies {

    private final AccountReach reach;

    Remedies(AccountReach reach) {
        this.reach = reach;
    }

    Remedy of(Account account, Sightings seen) {
        String home = account.partition.equals("aws-us-gov") ? "us-gov-west-1" : "us-east-1";
        boolean sessions = seen.newest().stream().anyMatch(o -> o.source == Source.ROOT_KEY_AUDIT);
        String region =
                reach.door(account).map(door -> door.connection().homeRegion()).orElse(home);
        return new Remedy(reach.door(account).isPresent(), DeletionGuide.of(account, sessions, region));
    }
}
