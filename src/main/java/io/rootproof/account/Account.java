package io.rootproof.account;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An account as it is now; {@link AccountChange} has its history. */
@Entity
@Table(name = "account")
public class Account extends PanacheEntityBase {

    @Id
    @Column(name = "account_id", length = 12)
    public String accountId;

    @Column(nullable = false, length = 200)
    public String name;

    @Column(length = 320)
    public @Nullable String email;

    /** {@code aws}, {@code aws-us-gov} or {@code aws-cn}. */
    @Column(name = "partition_name", nullable = false, length = 20)
    public String partition;

    /** The configured connection that lists or reaches it; null where it is known from evidence or a file only. */
    @Column(name = "connection_name", length = 64)
    public @Nullable String connection;

    /** Path of names from the organisation's root, such as {@code Root/Workloads/Production}; empty if unknown. */
    @Column(name = "organizational_unit", nullable = false, length = 1000)
    public String organizationalUnit;

    @Column(nullable = false)
    public boolean management;

    /** False for an account that was only discovered in evidence. */
    @Column(name = "in_inventory", nullable = false)
    public boolean inInventory;

    @Column(name = "in_scope", nullable = false)
    public boolean inScope;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    public Lifecycle lifecycle;

    @Column(length = 200)
    public @Nullable String owner;

    /** When it was created in, or joined, its organisation; null if unknown. */
    @Column(name = "joined_at")
    public @Nullable Instant joinedAt;

    @Column(name = "first_seen_at", nullable = false)
    public Instant firstSeenAt;

    protected Account() {}

    Account(String accountId, String partition, Instant firstSeenAt) {
        this.accountId = accountId;
        this.name = accountId;
        this.partition = partition;
        this.organizationalUnit = "";
        this.inScope = true;
        this.lifecycle = Lifecycle.ACTIVE;
        this.firstSeenAt = firstSeenAt;
    }
}
