package io.rootproof.onboarding;

import io.rootproof.account.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Notices accounts that were not there before. */
@ApplicationScoped
class Newcomers {

    /** The first listing of an organisation may take a while, and an import may come in several files. */
    private static final Duration BEGINNING = Duration.ofHours(1);

    private final EntityManager entities;

    Newcomers(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Writes down those of some accounts that the gate has not met.
     *
     * @return the new ones among them; accounts that were there from the beginning are not
     */
    @Transactional
    List<Account> meet(Collection<String> accountIds) {
        List<Account> unmet = entities.createQuery(
                        "select a from Account a where a.accountId in :ids and not exists"
                                + " (select 1 from Onboarding o where o.accountId = a.accountId) order by a.accountId",
                        Account.class)
                .setParameter("ids", accountIds)
                .getResultList();
        if (unmet.isEmpty()) {
            return unmet;
        }
        Map<String, Instant> beginnings = beginnings();
        List<Account> fresh = new ArrayList<>();
        for (Account account : unmet) {
            Instant beginning = Objects.requireNonNull(beginnings.get(group(account.connection)));
            boolean isNew = account.firstSeenAt.isAfter(beginning.plus(BEGINNING));
            if (isFirstToMeet(account, isNew ? Stage.WAITING : Stage.FROM_START) && isNew) {
                fresh.add(account);
            }
        }
        return fresh;
    }

    /** Of two nodes that assess an account at the same moment one adds the row, and the other waits and adds none. */
    private boolean isFirstToMeet(Account account, Stage stage) {
        return entities.createNativeQuery("insert into account_onboarding (account_id, stage, appeared_at)"
                                + " values (?1, ?2, ?3) on conflict do nothing")
                        .setParameter(1, account.accountId)
                        .setParameter(2, stage.name())
                        .setParameter(3, GateTimes.appeared(account).atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** When each organisation was first seen; accounts that no listing named make one of their own. */
    private Map<String, Instant> beginnings() {
        Map<String, Instant> beginnings = new HashMap<>();
        entities.createQuery(
                        "select a.connection, min(a.firstSeenAt) from Account a group by a.connection", Object[].class)
                .getResultList()
                .forEach(row -> beginnings.put(group((String) row[0]), (Instant) row[1]));
        return beginnings;
    }

    private static String group(@Nullable String connection) {
        return Objects.requireNonNullElse(connection, "");
    }
}
