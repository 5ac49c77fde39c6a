package io.rootproof.collection;

import io.rootproof.account.Account;
import io.rootproof.collection.aws.Connection;
import io.rootproof.collection.aws.Transport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The way into one account, for looking something up outside of a run. */
@ApplicationScoped
public class AccountReach {

    private final CollectionSources sources;
    private final AccountTargets targets;

    AccountReach(CollectionSources sources, AccountTargets targets) {
        this.sources = sources;
        this.targets = targets;
    }

    /** A connection that reaches the account, and what carries its calls. */
    public record Door(Connection connection, Transport transport) {}

    /** The same for an account that was read already. */
    public Optional<Door> door(Account account) {
        CollectionSources.From from = sources.now();
        return AccountTargets.connections(account, account.partition, from.connections()).stream()
                .findFirst()
                .map(connection -> new Door(connection, from.transport()));
    }

    /** Empty where no enabled connection reaches the account. */
    public Optional<Door> door(String accountId) {
        CollectionSources.From from = sources.now();
        return targets.connections(accountId, from.connections()).stream()
                .findFirst()
                .map(connection -> new Door(connection, from.transport()));
    }
}
