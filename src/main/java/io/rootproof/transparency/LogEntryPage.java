package io.rootproof.transparency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.digest.Sha256;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.log.EntryKind;
import io.rootproof.log.LogEntry;
import io.rootproof.log.LogTree;
import io.rootproof.log.LoggedRecords;
import io.rootproof.merkle.MerkleProofs;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** One entry of the log: what was entered, what is there now, and the way to a signed root. */
@Path("/log")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class LogEntryPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance one(LogEntryView view);

        private Templates() {}
    }

    private final LogReading reading;
    private final LoggedRecords records;
    private final LogTree tree;
    private final Checkpoints checkpoints;
    private final Viewer viewer;

    LogEntryPage(LogReading reading, LoggedRecords records, LogTree tree, Checkpoints checkpoints, Viewer viewer) {
        this.reading = reading;
        this.records = records;
        this.tree = tree;
        this.checkpoints = checkpoints;
        this.viewer = viewer;
    }

    @GET
    @Path("/{index}")
    @RolesAllowed(Roles.READER)
    public TemplateInstance one(@RestPath String index) {
        LogEntry entry = reading.get(LogProofs.number("index", index));
        byte[] record = records.of(entry.kind(), List.of(entry.recordId())).get(entry.recordId());
        boolean hidden = entry.kind() == EntryKind.AUDIT && !viewer.isMayReadAuditLog();
        MadeCheckpoint signedIn =
                checkpoints.newest().filter(made -> made.size() > entry.index()).orElse(null);
        List<byte[]> path = signedIn == null ? List.of() : tree.inclusion(entry.index(), signedIn.size());
        return Templates.one(new LogEntryView(
                new EntryView(entry),
                new String(entry.canonical(), StandardCharsets.UTF_8),
                Base64.getEncoder().encodeToString(entry.leafHash()),
                record == null || hidden ? null : new String(record, StandardCharsets.UTF_8),
                record == null ? null : Sha256.hex(record),
                hidden,
                signedIn,
                LogProofs.base64(path),
                signedIn != null
                        && MerkleProofs.isIncluded(
                                entry.leafHash(), entry.index(), signedIn.size(), path, signedIn.rootHash())));
    }
}
