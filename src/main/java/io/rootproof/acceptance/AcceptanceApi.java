package io.rootproof.acceptance;

import io.rootproof.identity.Act;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Exceptions for programs. */
@Path("/api/v1/exceptions")
@Tag(name = "Exceptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AcceptanceApi {

    /** What is asked for. */
    record Wanted(
            @Nullable String accountId,
            @Nullable String justification,
            @Nullable String whyNoRole,
            @Nullable String compensatingControls,
            @Nullable String startsAt,
            @Nullable String expiresAt) {}

    record Decision(
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String stateDigest) {}

    record Reason(@Nullable String reason) {}

    private final AcceptanceSearch search;
    private final Acceptances acceptances;
    private final Viewer viewer;
    private final Clock clock;

    AcceptanceApi(AcceptanceSearch search, Acceptances acceptances, Viewer viewer, Clock clock) {
        this.search = search;
        this.acceptances = acceptances;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Exceptions that fit, the highest number first")
    public ListAnswer<AcceptanceAnswer> list(@BeanParam AcceptanceQuery query, @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, AcceptanceQuery.NAMES);
        return search.find(query.filter(), query.request(), clock.instant());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One exception with its events and, while it is open, the keys as they are now")
    public ToldAcceptance one(@RestPath String id) {
        return search.one(AcceptanceId.parse(id), clock.instant());
    }

    @POST
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    @Operation(
            summary = "Asks for an exception",
            description =
                    "Takes {accountId, justification, whyNoRole, compensatingControls, startsAt, expiresAt}; without"
                            + " startsAt it begins when it is approved.")
    @APIResponse(responseCode = "201", description = "The exception, waiting for a decision")
    @APIResponse(responseCode = "404", description = "There is no such account")
    @APIResponse(responseCode = "409", description = "The account shows no key, or another exception covers the time")
    @APIResponse(responseCode = "422", description = "The end is missing, past or beyond the limit, or a text is empty")
    public Response request(@Nullable Wanted wanted) {
        Wanted body = body(wanted);
        Typed typed = new Typed();
        Instant starts = typed.rfc3339("startsAt", body.startsAt());
        Instant expires = typed.rfc3339("expiresAt", body.expiresAt());
        typed.done();
        return created(acceptances.request(
                new AcceptanceRequest(
                        body.accountId(),
                        body.justification(),
                        body.whyNoRole(),
                        body.compensatingControls(),
                        starts,
                        expires),
                act()));
    }

    @POST
    @Path("/{id}/decisions")
    @RolesAllowed(Roles.CONTROL_OWNER)
    @Operation(
            summary = "Approves or rejects it",
            description =
                    "Takes {decision: APPROVED or REJECTED, reason, stateDigest}. An approval names the digest of the"
                            + " keys that were seen, currentState.digest.")
    @APIResponse(responseCode = "201", description = "The exception after it")
    @APIResponse(responseCode = "403", description = "The same person asked for it")
    @APIResponse(responseCode = "409", description = "The keys changed since, or it was decided already")
    public Response decide(@RestPath String id, @Nullable Decision decision) {
        long known = AcceptanceId.parse(id);
        Decision body = body(decision);
        switch (body.decision() == null ? "" : body.decision()) {
            case "APPROVED" -> acceptances.approve(known, body.reason(), body.stateDigest(), act());
            case "REJECTED" -> acceptances.reject(known, body.reason(), act());
            default ->
                throw ProblemException.unprocessable(
                        Words.of(AcceptanceRefusals.class).noSuchDecision());
        }
        return created(known);
    }

    @POST
    @Path("/{id}/withdrawals")
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    @Operation(summary = "Takes one's own request back before a decision; takes {reason}")
    @APIResponse(responseCode = "201", description = "The exception after it")
    public Response withdraw(@RestPath String id, @Nullable Reason reason) {
        long known = AcceptanceId.parse(id);
        acceptances.withdraw(known, body(reason).reason(), act());
        return created(known);
    }

    @POST
    @Path("/{id}/revocations")
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    @Operation(summary = "Ends it before its time, by a control owner or by whoever asked; takes {reason}")
    @APIResponse(responseCode = "201", description = "The exception after it")
    @APIResponse(responseCode = "409", description = "It is neither in force nor approved")
    public Response revoke(@RestPath String id, @Nullable Reason reason) {
        long known = AcceptanceId.parse(id);
        acceptances.revoke(known, body(reason).reason(), viewer.isMayDecideOnExceptions(), act());
        return created(known);
    }

    private Act act() {
        return new Act(viewer.getUsername(), clock.instant());
    }

    private Response created(long id) {
        return Response.created(URI.create("/api/v1/exceptions/" + id))
                .entity(search.one(id, clock.instant()))
                .build();
    }

    private static <T> T body(@Nullable T body) {
        if (body == null) {
            throw ProblemException.unprocessable(
                    Words.of(AcceptanceRefusals.class).sendJson());
        }
        return body;
    }
}
