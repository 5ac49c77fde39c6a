package io.rootproof.ticket;

import io.rootproof.account.Account;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.assessment.Observation;
import io.rootproof.identity.AuditLog;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Takes one ticket, so that nobody else changes it meanwhile, and writes what was done to it. */
@ApplicationScoped
class TicketDesk {

    private final EntityManager entities;
    private final TicketBook book;
    private final AuditLog audit;

    TicketDesk(EntityManager entities, TicketBook book, AuditLog audit) {
        this.entities = entities;
        this.book = book;
        this.audit = audit;
    }

    /** The ticket, locked until the caller's transaction ends. */
    Ticket take(long number) {
        Ticket ticket = entities.find(Ticket.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (ticket == null) {
            throw unknown(number);
        }
        return ticket;
    }

    /** The ticket, for asking only. */
    Ticket look(long number) {
        Ticket ticket = entities.find(Ticket.class, number);
        if (ticket == null) {
            throw unknown(number);
        }
        return ticket;
    }

    static ProblemException unknown(long number) {
        return ProblemException.notFound(Words.of(TicketRefusals.class).unknown(number));
    }

    /** Writes an event by a person, unless the state of the ticket forbids it. */
    TicketEvent note(Ticket ticket, TicketEvent event) {
        requirePossible(ticket, event.type);
        event.text = Secrets.mask(event.text, Typed.LONGEST);
        event.url = event.url == null ? null : Secrets.mask(event.url);
        TicketEvent written = book.append(ticket, event);
        audit.recordAs(
                event.actor,
                "ticket." + event.type.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "ticket/" + ticket.number,
                event.text);
        return written;
    }

    void requirePossible(Ticket ticket, EventType type) {
        if (TicketMachine.after(ticket.state, type).isEmpty()) {
            String state = Words.of(TicketMessages.class).state(ticket.state);
            TicketRefusals words = Words.of(TicketRefusals.class);
            throw ProblemException.conflict(
                    ticket.state.isUnfinished()
                            ? words.notNow(ticket.number, state)
                            : words.finished(ticket.number, state));
        }
    }

    AccountStanding standing(Ticket ticket, Instant now) {
        Account account = entities.find(Account.class, ticket.accountId);
        if (account == null) {
            throw new IllegalStateException("Ticket " + ticket.number + " names an account that does not exist");
        }
        return new AccountStanding(account, entities.find(AccountStatus.class, ticket.accountId), now);
    }

    /** User name by evidence id of who brought it in; collected evidence is missing. */
    Map<Long, String> importers(List<Long> evidenceIds) {
        return entities.createQuery(
                        "select r.id, r.importedBy from EvidenceRecord r where r.id in ?1 and r.importedBy is not null",
                        Object[].class)
                .setParameter(1, evidenceIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    void cite(TicketEvent event, EvidenceRole role, List<Observation> observations) {
        Citations citations = new Citations();
        citations.add(event, role, observations);
        book.cite(citations);
    }
}
