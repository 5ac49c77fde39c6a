package io.rootproof.period;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** An account that an audit period covers; {@link PeriodMembers} writes them. */
@Entity
@Immutable
@IdClass(AuditPeriodMember.Key.class)
@Table(name = "audit_period_member")
public class AuditPeriodMember {

    /** Both columns. */
    public record Key(long periodId, String accountId) implements Serializable {}

    @Id
    @Column(name = "period_id")
    public long periodId;

    @Id
    @Column(name = "account_id", length = 12)
    public String accountId;

    protected AuditPeriodMember() {}
}
