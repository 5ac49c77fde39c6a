package io.rootproof.bundle;

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
import org.jspecify.annotations.Nullable;

/** That a bundle was sealed; never changed afterwards. */
@Entity
@Table(name = "bundle_seal")
class BundleSeal extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bundle_seal_seq")
    @SequenceGenerator(name = "bundle_seal_seq", sequenceName = "bundle_seal_seq", allocationSize = 50)
    Long id;

    @Column(name = "bundle_id", nullable = false)
    Long bundleId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    BundleStatus status;

    @Column(name = "report_sha256", nullable = false, length = 64)
    String reportSha256;

    @Column(name = "report_size", nullable = false)
    long reportSize;

    @Column(name = "zip_sha256", nullable = false, length = 64)
    String zipSha256;

    @Column(name = "zip_size", nullable = false)
    long zipSize;

    @Column(name = "sums_sha256", nullable = false, length = 64)
    String sumsSha256;

    @Column(name = "tree_size", nullable = false)
    long treeSize;

    /** Hexadecimal. */
    @Column(name = "root_sha256", nullable = false, length = 64)
    String rootSha256;

    @Column(name = "signer_sha256", nullable = false, length = 64)
    String signerSha256;

    @Column(name = "timestamp_at")
    @Nullable
    Instant timestampAt;

    @Column(name = "sealed_at", nullable = false)
    Instant sealedAt;

    @Column(name = "sealed_by", nullable = false, length = 200)
    String sealedBy;

    protected BundleSeal() {}

    BundleSeal(Bundle bundle, Made made, LogState log, String signer, Instant now) {
        this.bundleId = bundle.id;
        this.status = made.status();
        this.reportSha256 = made.report().sha256();
        this.reportSize = made.report().bytes();
        this.zipSha256 = made.parts().getFirst().sha256();
        this.zipSize = made.parts().getFirst().bytes();
        this.sumsSha256 = made.sumsSha256();
        this.treeSize = log.size();
        this.rootSha256 = log.rootHex();
        this.signerSha256 = signer;
        this.timestampAt = made.timestampAt();
        this.sealedAt = now;
        this.sealedBy = bundle.requestedBy;
    }
}
