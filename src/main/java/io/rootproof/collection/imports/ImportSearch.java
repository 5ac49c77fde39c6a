package io.rootproof.collection.imports;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.rootproof.period.Part;
import io.rootproof.period.Sight;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds imports. */
@ApplicationScoped
public class ImportSearch {

    private static final int SHOWN = 20;

    private final Sight sight;

    ImportSearch(Sight sight) {
        this.sight = sight;
    }

    /** The last ones, newest first. */
    @Transactional
    public List<EvidenceImport> newest() {
        return EvidenceImport.<EvidenceImport>find(
                        "from EvidenceImport i where " + seen().jpql() + " order by i.importedAt desc, i.id desc")
                .page(0, SHOWN)
                .list();
    }

    /** A file that names no account speaks of them all. */
    Part seen() {
        return sight.seen().span("i.accountId", "i.importedAt", "i.importedAt");
    }

    private boolean sees(EvidenceImport done) {
        return sight.seesSpan(done.accountId, done.importedAt, done.importedAt);
    }

    /**
     * An import with a page of what was not taken.
     *
     * @throws ProblemException 404 if there is no such import
     */
    @Transactional
    ImportOutcome one(String id, NotesShown shown, PageRequest page) {
        EvidenceImport done = id.matches("[0-9]{1,18}") ? EvidenceImport.findById(Long.parseLong(id)) : null;
        if (done == null || !sees(done)) {
            throw ProblemException.notFound(Words.of(ImportMessages.class).noSuchImport(id));
        }
        PanacheQuery<ImportNote> notes = shown == NotesShown.ALL
                ? ImportNote.find("importId = ?1 order by rejected desc, id", done.id)
                : ImportNote.find("importId = ?1 and rejected = ?2 order by id", done.id, shown == NotesShown.REJECTED);
        return new ImportOutcome(
                done,
                shown,
                ListAnswer.of(
                        notes.page(page.page(), page.size()).list(), page, BoundedCount.of(shown.kept(done)), null));
    }
}
