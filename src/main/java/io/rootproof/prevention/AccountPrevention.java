package io.rootproof.prevention;

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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an account was bound, from one reading to the one that said otherwise. */
@Entity
@Table(name = "account_prevention")
public class AccountPrevention {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_prevention_seq")
    @SequenceGenerator(name = "account_prevention_seq", sequenceName = "account_prevention_seq", allocationSize = 50)
    public Long id;

    @Column(name = "account_id", nullable = false, length = 12)
    public String accountId;

    @Column(name = "connection_name", nullable = false, length = 64)
    public String connection;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    public PreventionState state;

    @Column(nullable = false, length = 1_000_000)
    String reaches;

    @Column(name = "from_at", nullable = false)
    public Instant fromAt;

    /** Null while it is so. */
    @Column(name = "to_at")
    public @Nullable Instant toAt;

    protected AccountPrevention() {}

    AccountPrevention(String accountId, String connection, PreventionState state, String reaches, Instant fromAt) {
        this.accountId = accountId;
        this.connection = connection;
        this.state = state;
        this.reaches = reaches;
        this.fromAt = fromAt;
    }

    /** Policies that reach the account and speak of root keys. */
    public List<Reach> reaching() {
        return KeptJson.reaches(reaches);
    }

    boolean says(String byConnection, PreventionState judged, String reaching) {
        return connection.equals(byConnection) && state == judged && reaches.equals(reaching);
    }
}
