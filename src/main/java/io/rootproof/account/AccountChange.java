package io.rootproof.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One change of one field of one account: when it was so, when it was learned, by whom, and why. Append-only. */
@Entity
@Immutable
@Table(name = "account_change")
public class AccountChange extends PanacheEntityBase {

    /** What can change. LISTED is the inventory: {@code true} once a listing or a file has named the account. */
    public enum Field {
        NAME,
        ORGANIZATIONAL_UNIT,
        LIFECYCLE,
        SCOPE,
        OWNER,
        LISTED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_change_seq")
    @SequenceGenerator(name = "account_change_seq", sequenceName = "account_change_seq", allocationSize = 50)
    public Long id;

    @Column(name = "account_id", nullable = false, length = 12)
    public String accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    public Field field;

    @Column(name = "from_value", length = 1000)
    public @Nullable String fromValue;

    @Column(name = "to_value", length = 1000)
    public @Nullable String toValue;

    @Column(name = "effective_at", nullable = false)
    public Instant effectiveAt;

    @Column(name = "recorded_at", nullable = false)
    public Instant recordedAt;

    @Column(nullable = false, length = 200)
    public String actor;

    @Column(nullable = false, length = 2000)
    public String reason;

    protected AccountChange() {}

    AccountChange(Account account, Field field, @Nullable String from, @Nullable String to, Change why) {
        this.accountId = account.accountId;
        this.field = field;
        this.fromValue = from;
        this.toValue = to;
        this.effectiveAt = why.effectiveAt();
        this.recordedAt = why.recordedAt();
        this.actor = why.actor();
        this.reason = why.reason();
    }
}
