package io.rootproof.demo;

import io.rootproof.identity.Act;
import io.rootproof.ticket.UnitOwners;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/** Otto says who looks after two units, once their accounts are known. */
@ApplicationScoped
class DemoUnitOwners implements DemoPast {

    private static final Map<String, String> OWNERS =
            new TreeMap<>(Map.of("Root/Security", "security-operations", "Root/Public sector", "gov-cloud"));

    private static final double DAYS_AGO = 80.3;

    private final UnitOwners owners;

    DemoUnitOwners(UnitOwners owners) {
        this.owners = owners;
    }

    @Override
    public void between(Instant after, Instant upTo, Instant today) {
        Instant at = new DaysAgo(DAYS_AGO, null).start(today);
        if (at.isAfter(after) && !at.isAfter(upTo)) {
            OWNERS.forEach((unit, owner) -> owners.name(unit, owner, new Act("otto", at)));
        }
    }
}
