package io.rootproof.collection.imports;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.rootproof.rootkey.CleanText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** One thing in a file that was not taken, and why. Append-only. */
@Entity
@Immutable
@Table(name = "evidence_import_note")
public class ImportNote extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_import_note_seq")
    @SequenceGenerator(
            name = "evidence_import_note_seq",
            sequenceName = "evidence_import_note_seq",
            allocationSize = 50)
    public Long id;

    @Column(name = "import_id", nullable = false)
    public Long importId;

    /** True if it should have been usable and was not; false if it was about something else. */
    @Column(nullable = false)
    public boolean rejected;

    /** JSON pointer or line. */
    @Column(nullable = false, length = 1000)
    public String pointer;

    @Column(nullable = false, length = 1000)
    public String reason;

    protected ImportNote() {}

    ImportNote(long importId, boolean rejected, Remark remark) {
        this.importId = importId;
        this.rejected = rejected;
        this.pointer = CleanText.of(remark.pointer());
        this.reason = CleanText.of(remark.reason());
    }
}
