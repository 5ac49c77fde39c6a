package io.rootproof.collection.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A file that somebody brought in. Append-only. */
@Entity
@Immutable
@Table(name = "evidence_import")
public class EvidenceImport extends PanacheEntityBase {

    /** Drawn before the file is read, since its evidence names it. */
    @Id
    public Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    public ImportKind kind;

    @Column(name = "file_name", nullable = false, length = 255)
    public String fileName;

    /** Of the file as it was sent. */
    @Column(nullable = false, length = 64)
    public String sha256;

    @Column(name = "size_bytes", nullable = false)
    public long sizeBytes;

    /** Whom the importer said it is about, where the file does not say so itself. */
    @Column(name = "account_id", length = 12)
    public @Nullable String accountId;

    /** When the importer said it was made. */
    @Column(name = "generated_time")
    public @Nullable Instant generatedTime;

    @Column(name = "imported_by", nullable = false, length = 200)
    public String importedBy;

    @Column(name = "imported_at", nullable = false)
    public Instant importedAt;

    @Column(name = "evidence_stored", nullable = false)
    public int evidenceStored;

    @Column(name = "evidence_unchanged", nullable = false)
    public int evidenceUnchanged;

    @Column(name = "ignored_count", nullable = false)
    public int ignoredCount;

    @Column(name = "rejected_count", nullable = false)
    public int rejectedCount;

    protected EvidenceImport() {}

    EvidenceImport(long id, Brought from, Tally tally) {
        this.id = id;
        this.kind = from.kind();
        this.fileName = from.name();
        this.sha256 = from.sha256();
        this.sizeBytes = from.size();
        this.accountId = from.accountId();
        this.generatedTime = from.generatedTime();
        this.importedBy = from.by();
        this.importedAt = from.at();
        this.evidenceStored = tally.appended().stored();
        this.evidenceUnchanged = tally.appended().unchanged();
        this.ignoredCount = tally.ignored().count();
        this.rejectedCount = tally.rejected().count();
    }

    /** What was not taken, in the order of the file, as far as it was noted. */
    public List<ImportNote> notes() {
        return ImportNote.list("importId = ?1 order by id", id);
    }
}
