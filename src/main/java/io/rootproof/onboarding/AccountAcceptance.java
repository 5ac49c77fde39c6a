package io.rootproof.onboarding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Somebody took a new account over because it was ready. Append-only. */
@Entity
@Immutable
@Table(name = "account_acceptance")
public class AccountAcceptance extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_acceptance_seq")
    @SequenceGenerator(name = "account_acceptance_seq", sequenceName = "account_acceptance_seq", allocationSize = 50)
    public Long id;

    @Column(name = "account_id", nullable = false, length = 12)
    public String accountId;

    @Column(name = "accepted_at", nullable = false)
    public Instant acceptedAt;

    @Column(name = "accepted_by", nullable = false, length = 200)
    public String acceptedBy;

    @Column(length = 2000)
    public @Nullable String note;

    @Column(name = "evidence_ids", nullable = false, length = 4000)
    String evidenceIds;

    protected AccountAcceptance() {}

    AccountAcceptance(
            String accountId, Instant acceptedAt, String acceptedBy, @Nullable String note, List<Long> evidence) {
        this.accountId = accountId;
        this.acceptedAt = acceptedAt;
        this.acceptedBy = acceptedBy;
        this.note = note;
        this.evidenceIds = evidence.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    /** The evidence that made it ready. */
    public List<Long> evidence() {
        return evidenceIds.isEmpty()
                ? List.of()
                : Arrays.stream(evidenceIds.split(",", -1)).map(Long::valueOf).toList();
    }
}
