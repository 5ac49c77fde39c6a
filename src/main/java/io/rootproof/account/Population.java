package io.rootproof.account;

import io.rootproof.account.AccountChange.Field;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the population: each difference becomes an {@link AccountChange}, and the account is assessed again. */
@ApplicationScoped
public class Population {

    private static final int IDS_PER_QUERY = 500;

    private final Log log;
    private final Event<PopulationChanged> told;

    Population(Log log, Event<PopulationChanged> told) {
        this.log = log;
        this.told = told;
    }

    /**
     * Takes over a listing of one organisation, or an inventory file.
     *
     * @param connection the connection that was listed; null for a file
     * @param complete whether every page was read; only then have the missing accounts of the connection left
     * @return the accounts that are new or changed
     */
    @Transactional
    public Set<String> list(
            @Nullable String connection, Collection<ListedAccount> listed, boolean complete, Change change) {
        Map<String, Account> known =
                byId(listed.stream().map(a -> a.accountId().value()).toList());
        Set<String> changed = new HashSet<>();
        for (ListedAccount entry : listed) {
            Account account = known.get(entry.accountId().value());
            if (account == null) {
                account = new Account(entry.accountId().value(), entry.partition(), change.recordedAt());
                account.joinedAt = entry.joinedAt();
                account.persist();
                known.put(account.accountId, account);
                PendingAssessment.persist(new PendingAssessment(account.accountId, null, change.effectiveAt()));
                changed.add(account.accountId);
            }
            if (connection != null) {
                account.connection = connection;
            }
            if (take(account, entry, change)) {
                changed.add(account.accountId);
            }
        }
        if (connection != null && complete) {
            changed.addAll(leave(connection, known.keySet(), change));
        }
        told.fire(new PopulationChanged());
        return changed;
    }

    /** Adds accounts that evidence speaks of and no listing has named: in scope until somebody decides otherwise. */
    @Transactional
    public void discover(Map<String, String> partitionById, Instant now) {
        Map<String, Account> known = byId(partitionById.keySet());
        boolean news = !known.keySet().containsAll(partitionById.keySet());
        partitionById.forEach((id, partition) -> {
            if (!known.containsKey(id)) {
                Account account = new Account(id, partition, now);
                account.persist();
                Change why = Change.now(now, "collector", "Seen in evidence, not in any inventory.");
                write(new AccountChange(account, Field.SCOPE, null, "true", why));
            }
        });
        if (news) {
            told.fire(new PopulationChanged());
        }
    }

    /** Puts an account in or out of scope. */
    @Transactional
    public void scope(Account account, boolean inScope, Change change) {
        if (change(account, Field.SCOPE, account.inScope, inScope, change)) {
            account.inScope = inScope;
            PendingAssessment.persist(new PendingAssessment(account.accountId, null, change.effectiveAt()));
        }
    }

    @Transactional
    public void owner(Account account, @Nullable String owner, Change change) {
        if (change(account, Field.OWNER, account.owner, owner, change)) {
            account.owner = owner;
        }
    }

    private boolean take(Account account, ListedAccount entry, Change change) {
        boolean changed = change(account, Field.LISTED, account.inInventory, true, change);
        account.inInventory = true;
        account.management |= entry.management();
        account.email = entry.email() == null ? account.email : entry.email();
        account.joinedAt = entry.joinedAt() == null ? account.joinedAt : entry.joinedAt();
        if (entry.name() != null && change(account, Field.NAME, account.name, entry.name(), change)) {
            account.name = entry.name();
            changed = true;
        }
        String unit = entry.organizationalUnit();
        if (unit != null && change(account, Field.ORGANIZATIONAL_UNIT, account.organizationalUnit, unit, change)) {
            account.organizationalUnit = unit;
            changed = true;
        }
        if (entry.owner() != null && change(account, Field.OWNER, account.owner, entry.owner(), change)) {
            account.owner = entry.owner();
            changed = true;
        }
        if (entry.inScope() != null && entry.inScope() != account.inScope) {
            scope(account, entry.inScope(), change);
            changed = true;
        }
        return lifecycle(account, entry.lifecycle(), change) || changed;
    }

    private boolean lifecycle(Account account, @Nullable Lifecycle lifecycle, Change change) {
        if (lifecycle == null || !change(account, Field.LIFECYCLE, account.lifecycle, lifecycle, change)) {
            return false;
        }
        account.lifecycle = lifecycle;
        PendingAssessment.persist(new PendingAssessment(account.accountId, null, change.effectiveAt()));
        return true;
    }

    private Set<String> leave(String connection, Set<String> listed, Change change) {
        Set<String> left = new HashSet<>();
        for (Account account : Account.<Account>list("connection = ?1 and inInventory = true", connection)) {
            if (!listed.contains(account.accountId) && lifecycle(account, Lifecycle.LEFT, change)) {
                left.add(account.accountId);
            }
        }
        return left;
    }

    private boolean change(Account account, Field field, @Nullable Object from, @Nullable Object to, Change change) {
        if (Objects.equals(from, to)) {
            return false;
        }
        write(new AccountChange(
                account, field, from == null ? null : from.toString(), to == null ? null : to.toString(), change));
        return true;
    }

    private void write(AccountChange change) {
        change.persist();
        log.append(EntryKind.ACCOUNT_CHANGE, List.of(change.id));
    }

    private static Map<String, Account> byId(Collection<String> ids) {
        Map<String, Account> known = new HashMap<>();
        List<String> all = new ArrayList<>(ids);
        for (int i = 0; i < all.size(); i += IDS_PER_QUERY) {
            List<String> some = all.subList(i, Math.min(i + IDS_PER_QUERY, all.size()));
            Account.<Account>list("accountId in ?1", some).forEach(a -> known.put(a.accountId, a));
        }
        return known;
    }
}
