package io.rootproof.onboarding;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.Account;
import io.rootproof.account.Lifecycle;
import io.rootproof.assessment.AccountsAssessed;
import io.rootproof.assessment.Results;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Follows new accounts: when they appear, become ready, or are in use for too long without having been. */
@ApplicationScoped
public class Gate {

    private static final int AT_ONCE = 200;

    private final EntityManager entities;
    private final Newcomers newcomers;
    private final Results results;
    private final OnboardingNews news;
    private final OnboardingConfig config;

    Gate(EntityManager entities, Newcomers newcomers, Results results, OnboardingNews news, OnboardingConfig config) {
        this.entities = entities;
        this.newcomers = newcomers;
        this.results = results;
        this.news = news;
        this.config = config;
    }

    void onAssessed(@Observes AccountsAssessed assessed) {
        for (List<String> ids : slices(assessed.accountIds())) {
            QuarkusTransaction.joiningExisting().run(() -> {
                newcomers.meet(ids).forEach(account -> news.appeared(account, assessed.now()));
                waiting(ids).forEach(one -> look(one, assessed.now()));
            });
        }
    }

    /**
     * Notices who has been there for too long.
     *
     * @return how many were noticed
     */
    public int pass(Instant now) {
        int noticed = 0;
        for (int some = overdue(now); some > 0; some = overdue(now)) {
            noticed += some;
        }
        return noticed;
    }

    private int overdue(Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            List<Onboarding> late = entities.createQuery(
                            "select o from Onboarding o join Account a on a.accountId = o.accountId"
                                    + " where o.stage = :waiting and o.appearedAt < :before and a.firstSeenAt < :before"
                                    + " and a.inScope = true and a.lifecycle = :active"
                                    + " order by o.appearedAt, o.accountId",
                            Onboarding.class)
                    .setParameter("waiting", Stage.WAITING)
                    .setParameter("active", Lifecycle.ACTIVE)
                    .setParameter("before", now.minus(config.readyWithin()))
                    .setMaxResults(AT_ONCE)
                    .getResultList();
            for (Onboarding one : late) {
                // It may have become ready since it was read.
                entities.refresh(one, LockModeType.PESSIMISTIC_WRITE);
                if (one.stage != Stage.WAITING) {
                    continue;
                }
                one.stage = Stage.OVERDUE;
                one.overdueAt = now;
                news.overdue(account(one), config.readyWithin(), now);
            }
            return late.size();
        });
    }

    private void look(Onboarding one, Instant now) {
        Account account = account(one);
        boolean ready = results.explain(one.accountId, now, now, now)
                .map(assessment -> Readiness.of(account, assessment).ready())
                .orElse(false);
        if (ready) {
            one.stage = Stage.READY;
            one.readyAt = now;
            news.ready(account, now);
        }
    }

    /** Locked: whoever else looks at the same moment finds what became of them here. */
    private List<Onboarding> waiting(Collection<String> accountIds) {
        return entities.createQuery(
                        "select o from Onboarding o where o.accountId in :ids and o.stage in :stages"
                                + " order by o.accountId",
                        Onboarding.class)
                .setParameter("ids", accountIds)
                .setParameter("stages", List.of(Stage.WAITING, Stage.OVERDUE))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private Account account(Onboarding one) {
        return Objects.requireNonNull(entities.find(Account.class, one.accountId));
    }

    private static List<List<String>> slices(Collection<String> ids) {
        List<String> all = ids.stream().sorted().toList();
        List<List<String>> slices = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            slices.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return slices;
    }
}
