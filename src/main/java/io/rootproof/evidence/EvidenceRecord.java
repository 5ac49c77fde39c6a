package io.rootproof.evidence;

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

/** One stored observation of the outside world: the envelope. The bytes are in {@link Payloads}. Append-only. */
@Entity
@Immutable
@Table(name = "evidence_record")
public class EvidenceRecord extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "evidence_record_seq")
    @SequenceGenerator(name = "evidence_record_seq", sequenceName = "evidence_record_seq", allocationSize = 50)
    public Long id;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    public Source source;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    public Format format;

    @Column(name = "account_id", length = 12)
    public @Nullable String accountId;

    @Column(length = 32)
    public @Nullable String region;

    @Column(length = 100)
    public @Nullable String standard;

    @Column(nullable = false, length = 64)
    public String operation;

    @Column(name = "request_parameters", nullable = false, length = 4000)
    public String requestParameters;

    @Column(length = 300)
    public @Nullable String caller;

    @Column(name = "aws_request_id", length = 100)
    public @Nullable String awsRequestId;

    @Column(name = "observed_at", nullable = false)
    public Instant observedAt;

    @Column(name = "recorded_at", nullable = false)
    public Instant recordedAt;

    /** SHA-256 of the uncompressed payload, lower-case hexadecimal. */
    @Column(name = "payload_sha256", nullable = false, length = 64)
    public String payloadSha256;

    /** Bytes, uncompressed. */
    @Column(name = "payload_size", nullable = false)
    public long payloadSize;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    public Disposition disposition;

    @Column(name = "disposition_reason", length = 1000)
    public @Nullable String dispositionReason;

    @Column(name = "run_id")
    public @Nullable Long runId;

    @Column(name = "import_id")
    public @Nullable Long importId;

    @Column(name = "imported_by", length = 200)
    public @Nullable String importedBy;

    @Column(name = "identity_sha256", nullable = false, length = 64)
    String identitySha256;

    protected EvidenceRecord() {}

    EvidenceRecord(NewEvidence from, String payloadSha256, String identitySha256) {
        this.source = from.source();
        this.format = from.format();
        this.accountId = from.accountId();
        this.region = from.region();
        this.standard = from.standard();
        this.operation = from.operation();
        this.requestParameters = from.requestParameters();
        this.caller = from.caller();
        this.awsRequestId = from.awsRequestId();
        this.observedAt = from.observedAt();
        this.recordedAt = from.recordedAt();
        this.payloadSha256 = payloadSha256;
        this.payloadSize = from.payload().length;
        NewEvidence.Refusal refusal = from.refusal();
        this.disposition = refusal == null ? Disposition.ACCEPTED : refusal.disposition();
        this.dispositionReason = refusal == null ? null : refusal.reason();
        this.runId = from.origin().runId();
        this.importId = from.origin().importId();
        this.importedBy = from.origin().importedBy();
        this.identitySha256 = identitySha256;
    }

    public boolean isImported() {
        return importId != null;
    }
}
