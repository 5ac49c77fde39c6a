package io.rootproof.demo;

import io.rootproof.identity.Act;
import io.rootproof.ticket.TicketEnding;
import io.rootproof.ticket.TicketFiles;
import io.rootproof.ticket.TicketWork;
import io.rootproof.ticket.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jboss.logging.Logger;

/** What the demo's people did with their tickets, from {@code demo/ticket-work.csv}. */
@ApplicationScoped
class DemoTicketWork implements DemoPast {

    private static final Logger LOG = Logger.getLogger(DemoTicketWork.class);

    private record Deed(double daysAgo, String account, String by, String what, String text) {

        Instant at(Instant today) {
            return new DaysAgo(daysAgo, null).start(today);
        }
    }

    private final List<Deed> deeds;
    private final DemoOrganization organization = new DemoOrganization();
    private final Tickets tickets;
    private final TicketWork work;
    private final TicketEnding ending;
    private final TicketFiles files;

    DemoTicketWork(Tickets tickets, TicketWork work, TicketEnding ending, TicketFiles files) {
        this.tickets = tickets;
        this.work = work;
        this.ending = ending;
        this.files = files;
        this.deeds = DemoTables.read("ticket-work.csv", DemoTicketWork::deed).stream()
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
                perform(deed, at, today);
            }
        }
    }

    private void perform(Deed deed, Instant at, Instant today) {
        String accountId = organization.named(deed.account()).accountId();
        Long number = tickets.ofAccount(accountId, at).stream()
                .map(ticket -> ticket.number())
                .findFirst()
                .orElse(null);
        if (number == null) {
            LOG.warnf("The demo's %s has no ticket yet, %s days ago", deed.account(), deed.daysAgo());
            return;
        }
        Act act = new Act(deed.by(), at);
        switch (deed.what()) {
            case "assign" -> work.assign(number, deed.text(), act);
            case "comment" -> work.comment(number, deed.text(), act);
            case "change" -> work.recordChange(number, deed.text(), null, act);
            case "file" -> files.add(number, fileName(deed), fileContent(deed), act);
            case "lesson" -> work.noteAfterIncident(number, deed.text(), act);
            case "step" -> work.step(number, Integer.parseInt(deed.text()), true, act);
            case "claim" ->
                ending.claimFix(number, new DaysAgo(Double.parseDouble(deed.text()), null).start(today), null, act);
            default -> throw new IllegalArgumentException(deed.what());
        }
    }

    /** The text is the name of the file, a colon and what is in it. */
    private static String fileName(Deed deed) {
        return deed.text().substring(0, deed.text().indexOf(':'));
    }

    private static byte[] fileContent(Deed deed) {
        return deed.text().substring(deed.text().indexOf(':') + 1).strip().getBytes(StandardCharsets.UTF_8);
    }

    private static Deed deed(CSVRecord row) {
        return new Deed(
                Double.parseDouble(row.get("days_ago")),
                row.get("account"),
                row.get("by"),
                row.get("what"),
                row.get("text"));
    }
}
