package io.rootproof.ticket;

import io.rootproof.assessment.Observation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads sightings: one query for many accounts. */
@ApplicationScoped
class SightingQuery {

    private static final String NEWEST = """
            select o.* from (
              select observation.*, row_number() over (
                partition by account_id, source, region, standard, state, imported
                order by observed_at desc, id desc) as nth
              from observation where account_id in (:ids)) o
            where o.nth = 1""";

    private final EntityManager entities;

    SightingQuery(EntityManager entities) {
        this.entities = entities;
    }

    /** Sightings by account id; accounts that nothing was seen of are missing. */
    Map<String, Sightings> of(Collection<String> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        List<Observation> newest = entities.createNativeQuery(NEWEST, Observation.class)
                .setParameter("ids", accountIds)
                .getResultList();
        return newest.stream()
                .collect(Collectors.groupingBy(
                        o -> o.accountId, Collectors.collectingAndThen(Collectors.toList(), Sightings::new)));
    }

    Sightings of(String accountId) {
        return of(List.of(accountId)).getOrDefault(accountId, Sightings.NONE);
    }
}
