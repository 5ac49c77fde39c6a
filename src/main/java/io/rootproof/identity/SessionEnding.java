package io.rootproof.identity;

import io.rootproof.digest.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Logs browsers out from afar, and writes it down. */
@ApplicationScoped
class SessionEnding {

    private final EntityManager entities;
    private final AuditLog audit;

    SessionEnding(EntityManager entities, AuditLog audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /** Every session of a person. */
    @Transactional
    void all(String username) {
        entities.createQuery("delete from PersonSession where person.id in"
                        + " (select p.id from Person p where p.username = :username)")
                .setParameter("username", username)
                .executeUpdate();
        audit.record("person.sessions-ended", "person/" + username, "All sessions.");
    }

    /** Every session of a person but the one of this cookie. */
    @Transactional
    void others(String username, String cookie) {
        entities.createQuery("delete from PersonSession where cookieDigest <> :digest and person.id in"
                        + " (select p.id from Person p where p.username = :username)")
                .setParameter("digest", Sha256.hex(cookie))
                .setParameter("username", username)
                .executeUpdate();
        audit.record("person.sessions-ended", "person/" + username, "All sessions but the one that asked.");
    }
}
