package io.rootproof.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A list with its filters under a name, for one person. */
@Entity
@Table(name = "saved_view")
class SavedView {

    @Id
    @GeneratedValue(generator = "saved_view_seq")
    @SequenceGenerator(name = "saved_view_seq", sequenceName = "saved_view_seq")
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    Person person;

    /** Of the list, such as {@code /accounts}. */
    @Column
    String path;

    @Column
    String name;

    /** As it stands in a URL, without the question mark; may be empty. */
    @Column
    String query;

    @Column(name = "created_at")
    Instant createdAt;
}
