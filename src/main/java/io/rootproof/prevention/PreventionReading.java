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

/** One reading of an organisation's features and policies. */
@Entity
@Table(name = "prevention_reading")
public class PreventionReading {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "prevention_reading_seq")
    @SequenceGenerator(name = "prevention_reading_seq", sequenceName = "prevention_reading_seq", allocationSize = 50)
    public Long id;

    @Column(name = "connection_name", nullable = false, length = 64)
    public String connection;

    @Column(name = "partition_name", nullable = false, length = 20)
    public String partition;

    @Column(name = "management_account_id", length = 12)
    public @Nullable String managementAccountId;

    @Column(name = "run_id")
    public @Nullable Long runId;

    @Column(name = "read_at", nullable = false)
    public Instant readAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "root_credentials", nullable = false, length = 8)
    public Flag rootCredentialsManagement;

    @Enumerated(EnumType.STRING)
    @Column(name = "root_sessions", nullable = false, length = 8)
    public Flag rootSessions;

    @Column(name = "features_evidence_id")
    public @Nullable Long featuresEvidenceId;

    /** Whether units, policies and attachments were all read: only then accounts were judged. */
    @Column(name = "policies_read", nullable = false)
    public boolean policiesRead;

    /** How many policies there are, those of other things included. */
    @Column(name = "policies_seen", nullable = false)
    public int policiesSeen;

    @Column(nullable = false, length = 1_000_000)
    String policies;

    /** Of its connection. */
    @Column(nullable = false)
    public boolean newest;

    /** The newest of its connection by which accounts were judged. */
    @Column(name = "newest_judged", nullable = false)
    public boolean newestJudged;

    protected PreventionReading() {}

    PreventionReading(OrganizationRead read, List<PolicyRead> speaking) {
        this.connection = read.connection();
        this.partition = read.partition();
        this.managementAccountId = read.managementAccountId();
        this.runId = read.runId();
        this.readAt = read.at();
        this.rootCredentialsManagement = read.rootCredentialsManagement();
        this.rootSessions = read.rootSessions();
        this.featuresEvidenceId = read.featuresEvidenceId();
        this.policiesRead = read.policies() != null;
        this.policiesSeen = read.policies() == null ? 0 : read.policies().size();
        this.policies = KeptJson.write(speaking.stream().map(PolicySpeaking::of).toList());
        this.newest = true;
        this.newestJudged = policiesRead;
    }

    /** Policies that deny root keys, or may do so. */
    public List<PolicySpeaking> speaking() {
        return KeptJson.policies(policies);
    }
}
