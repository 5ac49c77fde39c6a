package io.rootproof.onboarding;

import io.rootproof.identity.Roles;
import io.rootproof.web.QueryParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What account-vending pipelines ask before they hand a new account over. */
@Path("/api/v1/accounts/{id}")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class HandoverApi {

    private final Handover handover;
    private final Clock clock;

    HandoverApi(Handover handover, Clock clock) {
        this.handover = handover;
        this.clock = clock;
    }

    /** May be left out. */
    record AcceptanceBody(@Nullable String note) {}

    record AcceptanceAnswer(
            long id,
            String accountId,
            Instant acceptedAt,
            String acceptedBy,
            @Nullable String note,
            List<Long> evidence) {

        static AcceptanceAnswer of(AccountAcceptance acceptance) {
            return new AcceptanceAnswer(
                    acceptance.id,
                    acceptance.accountId,
                    acceptance.acceptedAt,
                    acceptance.acceptedBy,
                    acceptance.note,
                    acceptance.evidence());
        }
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("readiness")
    @Operation(
            summary = "May this new account be handed over?",
            description =
                    "Ready: PASSED by evidence observed after it was created, and Security Hub shows IAM.4 PASSED."
                            + " An account that is not known is not ready.")
    public Readiness readiness(@RestPath String id) {
        return handover.readiness(id, clock.instant());
    }

    @POST
    @Path("acceptances")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER, Roles.ANALYST})
    @Operation(summary = "Record that a ready account was taken over", description = "409 while it is not ready.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AcceptanceAnswer.class)))
    public Response accept(@RestPath String id, @Nullable AcceptanceBody body, @Context SecurityContext person) {
        String note = body == null ? null : QueryParameters.text(body.note());
        AccountAcceptance acceptance =
                handover.accept(id, note, person.getUserPrincipal().getName(), clock.instant());
        return Response.status(Response.Status.CREATED)
                .entity(AcceptanceAnswer.of(acceptance))
                .build();
    }
}
