package io.rootproof.collection;

import io.rootproof.account.Account;
import io.rootproof.collection.AccountVisits.Visit;
import io.rootproof.collection.aws.Connection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one account is reached, when it is to be looked at by itself. */
@ApplicationScoped
class AccountTargets {

    /**
     * The connection that lists the account; for one that none has listed yet, those of its partition.
     *
     * @return empty where nothing reaches it
     */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Connection> connections(String accountId, List<Connection> enabled) {
        Account account = Account.findById(accountId);
        return connections(account, account == null ? "aws" : account.partition, enabled);
    }

    static List<Connection> connections(@Nullable Account account, String partition, List<Connection> enabled) {
        String listedBy = account == null ? null : account.connection;
        return enabled.stream()
                .filter(Connection::hasRootUsers)
                .filter(it -> listedBy == null
                        ? it.partition().equals(partition)
                        : it.name().equals(listedBy))
                .toList();
    }

    /** A management account has no root session to be asked in. */
    @Transactional(TxType.REQUIRES_NEW)
    public Visit visit(String accountId, Connection connection) {
        @Nullable Account account = Account.findById(accountId);
        return new Visit(accountId, connection.rootAudit() && account != null && !account.management);
    }
}
