package io.rootproof.transparency;

import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.log.LogEntry;
import io.rootproof.signing.SigningKeys;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageQuery;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The log for programs: checkpoints, proofs, search. */
@Path("/api/v1/log")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class LogApi {

    private final Checkpoints checkpoints;
    private final CheckpointReading made;
    private final LogReading entries;
    private final LogProofs proofs;
    private final SigningKeys keys;
    private final SecurityIdentity identity;
    private final AuditLog audit;
    private final Clock clock;

    LogApi(
            Checkpoints checkpoints,
            CheckpointReading made,
            LogReading entries,
            LogProofs proofs,
            SigningKeys keys,
            SecurityIdentity identity,
            AuditLog audit,
            Clock clock) {
        this.checkpoints = checkpoints;
        this.made = made;
        this.entries = entries;
        this.proofs = proofs;
        this.keys = keys;
        this.identity = identity;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Path("/checkpoint")
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "The newest checkpoint",
            description = "A signed note (C2SP tlog-checkpoint). 409 where no key is configured, 404 before the first.")
    public Response checkpoint() {
        MadeCheckpoint newest = checkpoints.newest().orElseThrow(this::noneYet);
        return Response.ok(newest.note(), "text/plain; charset=utf-8").build();
    }

    @GET
    @Path("/checkpoints")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "List checkpoints with their timestamps and deliveries",
            description = "Newest first, by id; read on with after.")
    public ListAnswer<CheckpointAnswer> checkpoints(@BeanParam PageQuery query) {
        ListAnswer<CheckpointView> found = made.find(query.request());
        return new ListAnswer<>(
                found.items().stream().map(CheckpointAnswer::of).toList(),
                found.page(),
                found.size(),
                found.total(),
                found.totalIsExact(),
                found.next());
    }

    @POST
    @Path("/checkpoints")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    @Operation(
            summary = "Make a checkpoint now",
            description = "201 with the checkpoint; 409 where no key is configured or the log has forked.")
    public Response make() {
        MadeCheckpoint one = checkpoints.make(
                CheckpointReason.ON_DEMAND, identity.getPrincipal().getName(), clock.instant());
        audit.record("checkpoint.made", "checkpoint/" + one.id(), "The log with " + one.size() + " entries.");
        return Response.created(URI.create("/api/v1/log/checkpoints"))
                .entity(CheckpointAnswer.of(made.get(one.id())))
                .build();
    }

    @GET
    @Path("/consistency")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Prove that the log only grew",
            description =
                    "From one size to another; to is the newest checkpoint's unless given. RFC 6962, section 2.1.2.")
    public ConsistencyAnswer consistency(@RestQuery @Nullable String from, @RestQuery @Nullable String to) {
        Long given = QueryParameters.number("to", to);
        long size = given == null ? proofs.usualSize() : given;
        Long earlier = QueryParameters.number("from", from);
        List<String> proof = proofs.consistency(earlier, size);
        long start = earlier == null ? 0 : earlier;
        return new ConsistencyAnswer(start, size, proofs.root(start), proofs.root(size), proof);
    }

    @GET
    @Path("/entries")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Search the log", description = "Newest first, by index; read on with after.")
    public ListAnswer<EntryAnswer> entries(@BeanParam LogQuery query) {
        ListAnswer<LogEntry> found = entries.find(query.search(), query.request());
        return new ListAnswer<>(
                found.items().stream().map(EntryAnswer::of).toList(),
                found.page(),
                found.size(),
                found.total(),
                found.totalIsExact(),
                found.next());
    }

    @GET
    @Path("/entries/{index}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One entry of the log")
    public EntryAnswer entry(@RestPath String index) {
        return EntryAnswer.of(entries.get(LogProofs.number("index", index)));
    }

    @GET
    @Path("/entries/{index}/inclusion")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Prove that an entry is in the log",
            description =
                    "In the tree of size entries; of the newest checkpoint, or of the log as it is where that does not have it"
                            + " yet, unless given. RFC 6962, section 2.1.1.")
    public InclusionAnswer inclusion(@RestPath String index, @RestQuery @Nullable String size) {
        LogEntry entry = entries.get(LogProofs.number("index", index));
        Long given = QueryParameters.number("size", size);
        long wanted = given == null ? proofs.usualSize(entry.index()) : given;
        List<String> proof = proofs.inclusion(entry.index(), wanted);
        EntryAnswer answer = EntryAnswer.of(entry);
        return new InclusionAnswer(
                entry.index(), wanted, answer.entry(), answer.leafHash(), proofs.root(wanted), proof);
    }

    private ProblemException noneYet() {
        LogMessages words = Words.of(LogMessages.class);
        return keys.log().isEmpty()
                ? ProblemException.conflict(words.noKey())
                : ProblemException.notFound(words.noCheckpointYet());
    }
}
