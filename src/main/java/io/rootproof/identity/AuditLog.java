package io.rootproof.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import io.rootproof.web.CurrentRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Writes down who did what. An entry is part of the caller's transaction: what is rolled back was not done, and what is
 * done is never without its entry.
 */
@ApplicationScoped
public class AuditLog {

    /** The actor of what no person asked for: schedules, ageing, the first start. */
    public static final String SYSTEM = "system";

    private final EntityManager entities;
    private final CurrentIdentityAssociation identity;
    private final CurrentRequest request;
    private final Log log;
    private final Clock clock;

    AuditLog(
            EntityManager entities, CurrentIdentityAssociation identity, CurrentRequest request, Log log, Clock clock) {
        this.entities = entities;
        this.identity = identity;
        this.request = request;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Records something that the person of the current request did; outside a request, the system.
     *
     * @param action noun and verb, such as {@code evidence.downloaded}; at most 100 characters
     * @param subject what it was done to, such as {@code evidence/42}; cut at 500 characters
     * @param detail one sentence for people, without secrets; cut at 4,000 characters
     */
    @Transactional
    public void record(String action, String subject, String detail) {
        recordAs(actor(), action, subject, detail);
    }

    /** The same for a known actor, such as somebody who is just logging in. */
    @Transactional
    public void recordAs(String actor, String action, String subject, String detail) {
        AuditEntry entry = new AuditEntry();
        entry.recordedAt = clock.instant();
        entry.actor = cut(actor, 100);
        entry.action = cut(action, 100);
        entry.subject = cut(subject, 500);
        entry.detail = cut(detail, 4000);
        entry.remoteAddress = request.remoteAddress();
        entry.requestId = request.id();
        entities.persist(entry);
        log.append(EntryKind.AUDIT, List.of(entry.id));
    }

    private String actor() {
        if (!Arc.container().requestContext().isActive()) {
            return SYSTEM;
        }
        SecurityIdentity current = identity.getIdentity();
        return current.isAnonymous() ? SYSTEM : current.getPrincipal().getName();
    }

    /** PostgreSQL's text has no U+0000. */
    private static String cut(String text, int longest) {
        String clean = text.replace('\0', ' ');
        return clean.length() <= longest ? clean : clean.substring(0, longest - 1) + "…";
    }
}
