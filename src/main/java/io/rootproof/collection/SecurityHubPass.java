package io.rootproof.collection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When one Region's findings were last read to the end. */
@Entity
@Table(name = "security_hub_pass")
class SecurityHubPass extends PanacheEntityBase {

    /** Connection and Region. */
    @Id
    @Column(length = 100)
    String id;

    @Column(name = "succeeded_at", nullable = false)
    Instant succeededAt;

    @Column(name = "full_succeeded_at", nullable = false)
    Instant fullSucceededAt;

    protected SecurityHubPass() {}

    SecurityHubPass(String id, Instant succeededAt) {
        this.id = id;
        this.succeededAt = succeededAt;
        this.fullSucceededAt = succeededAt;
    }
}
