package io.rootproof.period;

import io.rootproof.control.ControlCards;
import io.rootproof.control.ControlPolicy;
import io.rootproof.identity.AuditLog;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What staff do with audit periods. Every step is an event of the period, an entry of the log and a line of the audit
 * log. Refusals are {@link ProblemException}s: 404 for a period that does not exist, 409 where its state forbids it, 422
 * for input that cannot be used.
 *
 * <p>What is over can be closed, nothing sooner. A closed period takes no more accounts and no other schedule; auditors
 * come and go as before, since most audits begin when the period has ended, and a legal hold can be put on at any time.
 */
@ApplicationScoped
public class AuditPeriods {

    private final EntityManager entities;
    private final PeriodChecks checks;
    private final PeriodMembers members;
    private final ControlCards cards;
    private final AuditLog audit;
    private final Log log;

    AuditPeriods(
            EntityManager entities,
            PeriodChecks checks,
            PeriodMembers members,
            ControlCards cards,
            AuditLog audit,
            Log log) {
        this.entities = entities;
        this.checks = checks;
        this.members = members;
        this.cards = cards;
        this.audit = audit;
        this.log = log;
    }

    /** Creates one, with its accounts as they are, and were in its time. */
    @Transactional
    public AuditPeriod create(NewAuditPeriod wanted, String by, Instant at) {
        checks.check(wanted);
        AuditPeriod period = new AuditPeriod(wanted, evidenceFrom(wanted, at), by, at);
        try {
            entities.persist(period);
            entities.flush();
        } catch (PersistenceException atOnce) {
            // Only the constraint on the name can be in the way: somebody else has just taken it.
            throw ProblemException.conflict(words().nameTaken(wanted.name()));
        }
        AuditPeriodEvent created = new AuditPeriodEvent(PeriodEventType.CREATED, by, at, sentence(wanted));
        created.bundleEvery = wanted.bundleEvery();
        created.keepUntil = wanted.keepUntil();
        write(period, created);
        for (String auditor : wanted.auditors()) {
            write(period, aboutAuditor(PeriodEventType.AUDITOR_ADDED, checks.stored(auditor), by, at));
        }
        members.take(period);
        return period;
    }

    /** The period, for showing; what the person asking may see is for {@link Sight} to say. */
    @Transactional
    public AuditPeriod find(long id) {
        AuditPeriod period = entities.find(AuditPeriod.class, id);
        if (period == null) {
            throw ProblemException.notFound(words().unknown(id));
        }
        return period;
    }

    /** What happened to it, in order. */
    @Transactional
    public List<AuditPeriodEvent> events(long id) {
        return entities.createQuery(
                        "from AuditPeriodEvent where periodId = :id order by ordinal", AuditPeriodEvent.class)
                .setParameter("id", id)
                .getResultList();
    }

    /** Gives it to an auditor, open or closed. */
    @Transactional
    public void addAuditor(long id, String username, String by, Instant at) {
        AuditPeriod period = locked(id);
        String auditor = checks.auditor(username);
        if (period.auditors.contains(auditor)) {
            throw ProblemException.conflict(words().assignedAlready(auditor));
        }
        write(period, aboutAuditor(PeriodEventType.AUDITOR_ADDED, auditor, by, at));
    }

    /** Takes it from an auditor, who from the next request on sees nothing of it. */
    @Transactional
    public void removeAuditor(long id, String username, String by, Instant at) {
        AuditPeriod period = locked(id);
        if (!period.auditors.contains(username)) {
            throw ProblemException.conflict(words().notAssigned(username));
        }
        write(period, aboutAuditor(PeriodEventType.AUDITOR_REMOVED, username, by, at));
    }

    /**
     * Changes the schedule of bundles and how long it is kept.
     *
     * @param version the version of the row that the person saw; another one is refused with 409
     */
    @Transactional
    public void change(
            long id,
            int version,
            @Nullable BundleEvery bundleEvery,
            @Nullable LocalDate keepUntil,
            String by,
            Instant at) {
        AuditPeriod period = locked(id);
        if (!period.isOpen()) {
            throw ProblemException.conflict(words().closed());
        }
        if (period.version != version) {
            throw ProblemException.conflict(words().stale());
        }
        if (keepUntil != null) {
            PeriodChecks.kept(keepUntil, period.untilDay());
        }
        AuditPeriodEvent changed = new AuditPeriodEvent(
                PeriodEventType.CHANGED, by, at, "Bundles " + often(bundleEvery) + "; kept " + kept(keepUntil) + ".");
        changed.bundleEvery = bundleEvery;
        changed.keepUntil = keepUntil;
        write(period, changed);
    }

    /** Puts a legal hold on: nothing of it is deleted whatever its retention says. */
    @Transactional
    public void hold(long id, String reason, String by, Instant at) {
        AuditPeriod period = locked(id);
        if (period.legalHold) {
            throw ProblemException.conflict(words().heldAlready());
        }
        write(period, new AuditPeriodEvent(PeriodEventType.HELD, by, at, PeriodChecks.reason(reason)));
    }

    @Transactional
    public void release(long id, String reason, String by, Instant at) {
        AuditPeriod period = locked(id);
        if (!period.legalHold) {
            throw ProblemException.conflict(words().notHeld());
        }
        write(period, new AuditPeriodEvent(PeriodEventType.RELEASED, by, at, PeriodChecks.reason(reason)));
    }

    /** Closes what is over. The final bundle is ordered by whoever calls, in the same transaction. */
    @Transactional
    public AuditPeriod close(long id, String by, Instant at) {
        AuditPeriod period = locked(id);
        if (!period.isOpen()) {
            throw ProblemException.conflict(words().closedAlready());
        }
        if (!period.isOver(at)) {
            throw ProblemException.conflict(words().notOver(period.untilDay().toString()));
        }
        members.take(period);
        write(period, new AuditPeriodEvent(PeriodEventType.CLOSED, by, at, "Closed."));
        return period;
    }

    /** By the card in force when the period is created, or at its beginning, whichever lets evidence count longer. */
    private Instant evidenceFrom(NewAuditPeriod wanted, Instant at) {
        Instant from = AuditPeriod.midnight(wanted.from());
        Duration then = longest(cards.inForceAt(from).policy());
        Duration now = longest(cards.inForceAt(at).policy());
        return from.minus(then.compareTo(now) > 0 ? then : now);
    }

    private static Duration longest(ControlPolicy policy) {
        return policy.securityHubMaximumAge().compareTo(policy.iamMaximumAge()) > 0
                ? policy.securityHubMaximumAge()
                : policy.iamMaximumAge();
    }

    private AuditPeriod locked(long id) {
        AuditPeriod period = entities.find(AuditPeriod.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (period == null) {
            throw ProblemException.notFound(words().unknown(id));
        }
        return period;
    }

    private void write(AuditPeriod period, AuditPeriodEvent event) {
        event.periodId = period.id;
        event.ordinal = period.eventCount + 1;
        period.take(event);
        entities.persist(event);
        log.append(EntryKind.AUDIT_PERIOD_EVENT, List.of(event.id));
        audit.recordAs(
                event.actor,
                "audit-period." + event.type.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "audit-period/" + period.id,
                event.text);
    }

    private static AuditPeriodEvent aboutAuditor(PeriodEventType type, String auditor, String by, Instant at) {
        AuditPeriodEvent event = new AuditPeriodEvent(type, by, at, auditor + ".");
        event.auditor = auditor;
        return event;
    }

    private static String sentence(NewAuditPeriod wanted) {
        String scope = switch (wanted.scope()) {
            case ALL -> "every account";
            case UNITS -> "units " + String.join(", ", wanted.units());
            case ACCOUNTS -> wanted.accounts().size() + " accounts: " + String.join(", ", wanted.accounts());
        };
        String text =
                wanted.name() + ", from " + wanted.from() + " to " + wanted.to().minusDays(1) + " (UTC days), " + scope
                        + "; bundles " + often(wanted.bundleEvery()) + "; kept " + kept(wanted.keepUntil()) + ".";
        return text.length() <= 4000 ? text : text.substring(0, 3999) + "…";
    }

    private static String often(@Nullable BundleEvery every) {
        return every == null ? "by hand" : every.name().toLowerCase(Locale.ROOT);
    }

    private static String kept(@Nullable LocalDate until) {
        return until == null ? "without limit" : "until " + until;
    }

    private static PeriodRefusals words() {
        return Words.of(PeriodRefusals.class);
    }
}
