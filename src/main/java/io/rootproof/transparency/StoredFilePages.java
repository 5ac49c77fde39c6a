package io.rootproof.transparency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.storage.ObjectLock;
import io.rootproof.storage.ObjectLocks;
import io.rootproof.storage.ObjectState;
import io.rootproof.storage.ObjectStore;
import io.rootproof.storage.StorageConfig;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.Flash;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestPath;

/** Files beside the database, and which of them S3 has not confirmed yet. */
@Path("/log/stored-files")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class StoredFilePages {

    private static final int MOST_SHOWN = 50;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /**
     * @param inS3 whether files go to S3
     * @param waiting the oldest of those that wait
     * @param locks that S3 has not confirmed
     */
    record StoredFiles(
            boolean inS3, String storedCount, String waitingCount, List<ObjectState> waiting, List<ObjectLock> locks) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(StoredFiles files);

        private Templates() {}
    }

    private final ObjectStore store;
    private final ObjectLocks locks;
    private final StorageConfig config;
    private final AuditLog audit;
    private final Flash flash;

    StoredFilePages(ObjectStore store, ObjectLocks locks, StorageConfig config, AuditLog audit, Flash flash) {
        this.store = store;
        this.locks = locks;
        this.config = config;
        this.audit = audit;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance list() {
        return Templates.list(new StoredFiles(
                config.kind() == StorageConfig.Kind.S3,
                count(true),
                count(false),
                store.waiting(MOST_SHOWN),
                locks.waiting(MOST_SHOWN)));
    }

    @POST
    @Path("/{sha256}/uploads")
    @RolesAllowed(Roles.ADMIN)
    public Response again(@RestPath String sha256) {
        if (!SHA256.matcher(sha256).matches()
                || store.state(sha256).filter(state -> !state.stored()).isEmpty()) {
            throw ProblemException.notFound(Words.of(CheckpointMessages.class).noSuchFile());
        }
        store.sendAgain(sha256);
        audit.record("stored-file.sent-again", "stored-file/" + sha256, "The upload to S3 was ordered again.");
        return flash.seeOther(
                "/log/stored-files", Words.of(CheckpointMessages.class).sentAgain());
    }

    @POST
    @Path("/{sha256}/locks")
    @RolesAllowed(Roles.ADMIN)
    public Response lockAgain(@RestPath String sha256) {
        if (!SHA256.matcher(sha256).matches() || !locks.askAgain(sha256)) {
            throw ProblemException.notFound(Words.of(CheckpointMessages.class).noSuchLock());
        }
        audit.record("stored-file.lock-asked-again", "stored-file/" + sha256, "The lock in S3 was asked for again.");
        return flash.seeOther(
                "/log/stored-files", Words.of(CheckpointMessages.class).askedAgain());
    }

    private String count(boolean stored) {
        return BoundedCount.of(store.count(stored, BoundedCount.QUERY_LIMIT)).shown();
    }
}
