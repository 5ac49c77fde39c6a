package io.rootproof.demo;

import io.rootproof.acceptance.AcceptanceRequest;
import io.rootproof.acceptance.AcceptanceUpkeep;
import io.rootproof.acceptance.Acceptances;
import io.rootproof.acceptance.OpenAcceptance;
import io.rootproof.identity.Act;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jboss.logging.Logger;

/** Which exceptions the demo's people asked for, and what became of them, from {@code demo/exceptions.csv}. */
@ApplicationScoped
class DemoExceptions implements DemoPast {

    private static final Logger LOG = Logger.getLogger(DemoExceptions.class);

    private record Deed(
            double daysAgo,
            String account,
            String by,
            String what,
            String until,
            String text,
            String whyNoRole,
            String compensatingControls) {

        Instant at(Instant today) {
            return new DaysAgo(daysAgo, null).start(today);
        }
    }

    private final List<Deed> deeds;
    private final DemoOrganization organization = new DemoOrganization();
    private final Acceptances acceptances;
    private final AcceptanceUpkeep upkeep;

    DemoExceptions(Acceptances acceptances, AcceptanceUpkeep upkeep) {
        this.acceptances = acceptances;
        this.upkeep = upkeep;
        this.deeds = DemoTables.read("exceptions.csv", DemoExceptions::deed).stream()
                .sorted(Comparator.comparingDouble(Deed::daysAgo).reversed())
                .toList();
    }

    @Override
    public Stream<Instant> moments(Instant today) {
        return deeds.stream().map(deed -> deed.at(today));
    }

    @Override
    public void between(Instant after, Instant upTo, Instant today) {
        for (Deed deed : deeds) {
            Instant at = deed.at(today);
            if (at.isAfter(after) && !at.isAfter(upTo)) {
                perform(deed, new Act(deed.by(), at), today);
            }
        }
        upkeep.pass(upTo);
    }

    private void perform(Deed deed, Act act, Instant today) {
        String accountId = organization.named(deed.account()).accountId();
        if (deed.what().equals("ask")) {
            Instant until = new DaysAgo(Double.parseDouble(deed.until()), null).start(today);
            acceptances.request(
                    new AcceptanceRequest(
                            accountId, deed.text(), deed.whyNoRole(), deed.compensatingControls(), null, until),
                    act);
            return;
        }
        OpenAcceptance waiting = acceptances.waiting(accountId, act.at()).orElse(null);
        if (waiting == null) {
            LOG.warnf("The demo's %s has no exception to decide on, %s days ago", deed.account(), deed.daysAgo());
            return;
        }
        switch (deed.what()) {
            case "approve" -> acceptances.approve(waiting.id(), deed.text(), waiting.currentDigest(), act);
            case "reject" -> acceptances.reject(waiting.id(), deed.text(), act);
            default -> throw new IllegalArgumentException(deed.what());
        }
    }

    private static Deed deed(CSVRecord row) {
        return new Deed(
                Double.parseDouble(row.get("days_ago")),
                row.get("account"),
                row.get("by"),
                row.get("what"),
                row.get("until"),
                row.get("text"),
                row.get("why_no_role"),
                row.get("compensating_controls"));
    }
}
