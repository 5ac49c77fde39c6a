package io.rootproof.bundle;

import io.rootproof.bundle.ChosenEvidence.Why;
import io.rootproof.control.CardHistory;
import io.rootproof.control.ControlCard;
import io.rootproof.control.ControlCardMarkdown;
import io.rootproof.evidence.Payloads;
import io.rootproof.log.EntryKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import javax.sql.DataSource;

/** Reads a period from the store, some accounts at a time, into files. Memory does not grow with the organisation. */
final class Gathering {

    private static final int ACCOUNTS_AT_ONCE = 20;

    private final ReportPeriod period;
    private final DataSource database;
    private final Path folder;
    private final long evidencePerFile;
    private final CardOfPeriod card;
    private final Payloads payloads;
    private final PopulationReader population;
    private final ResultReader results;
    private final EvidenceReader evidence;
    private final TicketReader tickets;
    private final ExceptionReader exceptions;
    private final TicketFileReader ticketFiles;
    private final ProvenanceReader provenance;
    private final RunReader runs;
    private final ReviewReader reviews;
    private final Totals totals;
    private final Omissions omissions = new Omissions();
    private final Set<Long> missing = new HashSet<>();
    private final Map<String, Instant> excepted = new HashMap<>();

    Gathering(
            DataSource database,
            Payloads payloads,
            BundleFiles store,
            CardOfPeriod card,
            ReportPeriod period,
            Path folder,
            long evidencePerFile) {
        this.evidencePerFile = evidencePerFile;
        this.period = period;
        this.database = database;
        this.folder = folder;
        this.card = card;
        this.payloads = payloads;
        this.population = new PopulationReader(database, period);
        this.results = new ResultReader(database, period);
        this.evidence = new EvidenceReader(database, period);
        this.tickets = new TicketReader(database, period);
        this.exceptions = new ExceptionReader(database, period);
        this.ticketFiles = new TicketFileReader(database, store, period, omissions);
        this.provenance = new ProvenanceReader(database, period);
        this.runs = new RunReader(database, period);
        this.reviews = new ReviewReader(database, period, card.all());
        this.totals = new Totals(period);
    }

    Gathered gather(Progress progress) throws IOException {
        boolean fits;
        List<String> lines;
        try (LoggedIds logged = new LoggedIds(folder);
                AccountFiles files = new AccountFiles(folder);
                EvidenceIndex index = new EvidenceIndex(folder);
                EvidenceLines evidenceLines = new EvidenceLines(folder, evidencePerFile, payloads, omissions)) {
            excepted.putAll(exceptions.write(folder, logged));
            accounts(files, index, evidenceLines, logged, progress);
            tickets.write(folder, logged);
            reviews.write(folder, logged);
            new PreventionReader(database, period).write(folder);
            ticketFiles.write(folder, logged);
            new SampleReader(database, period).write(folder, logged);
            card(logged);
            fits = evidenceLines.fits();
            lines = evidenceLines.files();
        }
        provenance.write(folder);
        runs.write(folder);
        Files.writeString(folder.resolve("control-card.md"), ControlCardMarkdown.card(card.inForce()));
        Files.writeString(folder.resolve("runbook.md"), ControlCardMarkdown.runbook(card.inForce()));
        Files.writeString(
                folder.resolve("control-card-changes.md"),
                CardHistory.document(card.terms(), period.from(), period.end()));
        List<DataFile> attached = ReportFiles.of(folder, lines, fits);
        attached.addAll(ticketFiles.copied());
        return new Gathered(period, folder, totals, omissions, card, attached, fits, missing);
    }

    private void accounts(
            AccountFiles files, EvidenceIndex index, EvidenceLines lines, LoggedIds logged, Progress progress) {
        LongConsumer changes = id -> logged.add(EntryKind.ACCOUNT_CHANGE, id);
        long count = Math.max(1, population.count());
        long done = 0;
        String last = "";
        for (List<AccountAsOf> some = population.after(last, ACCOUNTS_AT_ONCE, changes);
                !some.isEmpty();
                some = population.after(last, ACCOUNTS_AT_ONCE, changes)) {
            some(some, files, index, lines, logged);
            last = some.getLast().accountId();
            done += some.size();
            progress.at((int) Math.min(60, 60 * done / count), "Reading accounts: " + done + " of " + count);
        }
    }

    private void some(
            List<AccountAsOf> accounts,
            AccountFiles files,
            EvidenceIndex index,
            EvidenceLines lines,
            LoggedIds logged) {
        String first = accounts.getFirst().accountId();
        String last = accounts.getLast().accountId();
        Map<String, List<Segment>> segments = results.of(accounts, row -> logged.add(EntryKind.RESULT, row));
        Map<String, EvidenceChoice> choices = evidence.of(first, last);
        Map<String, Set<Long>> ofTickets = tickets.evidence(first, last);
        Map<Long, ChosenEvidence> named = evidence.byId(named(segments, ofTickets));
        for (AccountAsOf account : accounts) {
            String id = account.accountId();
            List<Segment> its = Objects.requireNonNullElse(segments.get(id), List.of());
            EvidenceChoice choice = choices.getOrDefault(id, new EvidenceChoice(0));
            if (its.isEmpty() && choice.considered() == 0) {
                // It was first seen after the period.
                continue;
            }
            for (Segment segment : its) {
                if (segment.evidenceId() != null) {
                    choose(choice, named, segment.evidenceId(), Why.DECIDED, "a result of account " + id);
                }
            }
            for (Long record : ofTickets.getOrDefault(id, Set.of())) {
                choose(choice, named, record, Why.TICKET, "a ticket of account " + id);
            }
            AccountTime time = AccountTime.of(its, period);
            totals.add(account, time);
            files.add(account, time, choice.considered(), excepted.get(id));
            List<ChosenEvidence> chosen = choice.chosen();
            chosen.forEach(record -> {
                index.add(account, record);
                logged.add(EntryKind.EVIDENCE, record.id());
            });
            lines.write(chosen);
        }
    }

    /** That each version that was in force was recorded, where it was. */
    private void card(LoggedIds logged) {
        card.versions(period).forEach(version -> card(version, logged));
    }

    private void card(ControlCard version, LoggedIds logged) {
        Rows.each(
                database,
                "select id from control_card_version where control_id = ? and version = ? and recorded_at <= ?",
                row -> logged.add(EntryKind.CARD_VERSION, row.getLong("id")),
                version.controlId(),
                version.version(),
                period.knownAt());
    }

    private void choose(EvidenceChoice choice, Map<Long, ChosenEvidence> named, Long id, Why why, String what) {
        ChosenEvidence record = named.get(id);
        if (record != null) {
            choice.add(record, why);
        } else if (missing.add(id)) {
            omissions.add("Evidence record " + id + ", on which " + what + " rests, does not exist");
        }
    }

    private static Set<Long> named(Map<String, List<Segment>> segments, Map<String, Set<Long>> ofTickets) {
        Set<Long> ids = new TreeSet<>();
        segments.values()
                .forEach(list -> list.stream()
                        .map(Segment::evidenceId)
                        .filter(Objects::nonNull)
                        .forEach(ids::add));
        ofTickets.values().forEach(ids::addAll);
        return ids;
    }
}
