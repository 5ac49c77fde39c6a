package io.rootproof.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One browser that somebody has logged in with. In the database, so that ending it ends it on every node at once. */
@Entity
@Table(name = "person_session")
class PersonSession {

    @Id
    @Column(name = "cookie_digest")
    String cookieDigest;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    Person person;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "last_used_at")
    Instant lastUsedAt;

    /** As the browser called itself at login. */
    @Column(name = "user_agent")
    @Nullable
    String userAgent;

    @Column(name = "remote_address")
    @Nullable
    String remoteAddress;
}
