package io.rootproof.collection.imports;

import io.rootproof.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds imports. */
@ApplicationScoped
public class ImportSearch {

    private static final int SHOWN = 20;

    /** An import with what was not taken. */
    record WithNotes(EvidenceImport done, List<ImportNote> notes) {

        public boolean hasMoreNotes() {
            return done.ignoredCount + done.rejectedCount > notes.size();
        }
    }

    /** The last ones, newest first. */
    @Transactional
    public List<EvidenceImport> newest() {
        return EvidenceImport.<EvidenceImport>find("order by importedAt desc, id desc")
                .page(0, SHOWN)
                .list();
    }

    /**
     * @throws ProblemException 404 if there is no such import
     */
    @Transactional
    WithNotes one(String id) {
        EvidenceImport done = id.matches("[0-9]{1,18}") ? EvidenceImport.findById(Long.parseLong(id)) : null;
        if (done == null) {
            throw ProblemException.notFound("There is no import " + id + ".");
        }
        return new WithNotes(done, done.notes());
    }
}
