package io.rootproof.collection.imports;

import io.rootproof.identity.AuditLog;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Writes down what was brought in, by whom; needs the caller's transaction. */
@ApplicationScoped
class ImportBook {

    private final EntityManager entities;
    private final AuditLog audit;
    private final Log log;

    ImportBook(EntityManager entities, AuditLog audit, Log log) {
        this.entities = entities;
        this.audit = audit;
        this.log = log;
    }

    long nextId() {
        return ((Number) entities.createNativeQuery("select nextval('evidence_import_seq')", Long.class)
                        .getSingleResult())
                .longValue();
    }

    void write(Brought brought, long id, Tally tally) {
        new EvidenceImport(id, brought, tally).persist();
        entities.flush(); // the notes refer to it
        log.append(EntryKind.IMPORT, List.of(id));
        tally.ignored().first().forEach(remark -> new ImportNote(id, false, remark).persist());
        tally.rejected().first().forEach(remark -> new ImportNote(id, true, remark).persist());
        audit.recordAs(
                brought.by(),
                "evidence.imported",
                "imports/" + id,
                brought.name() + " as " + brought.kind().wire() + ", SHA-256 " + brought.sha256() + ": "
                        + tally.appended().stored() + " new, "
                        + tally.appended().unchanged() + " unchanged.");
    }
}
