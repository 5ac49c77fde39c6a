package io.rootproof.overview;

import io.rootproof.control.CardSection;
import io.rootproof.control.ControlCard;
import io.rootproof.control.ControlCards;
import io.rootproof.control.ControlPolicy;
import io.rootproof.control.FrameworkMapping;
import io.rootproof.control.RunbookStep;
import io.rootproof.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/control-card")
@Tag(name = "Control card")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ControlCardApi {

    private final ControlCards cards;
    private final Clock clock;

    ControlCardApi(ControlCards cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    /** The card; prose is Markdown. */
    record CardAnswer(
            int version,
            Instant effectiveFrom,
            String author,
            String reason,
            String controlId,
            String title,
            String severity,
            String configRule,
            Policy policy,
            List<FrameworkMapping> mappings,
            String mappingNote,
            List<CardSection> sections,
            List<RunbookStep> runbook) {

        static CardAnswer of(ControlCard card) {
            return new CardAnswer(
                    card.version(),
                    card.effectiveFrom(),
                    card.author(),
                    card.reason(),
                    card.controlId(),
                    card.title(),
                    card.severity(),
                    card.configRule(),
                    Policy.of(card.policy()),
                    card.mappings(),
                    card.mappingNote(),
                    card.sections(),
                    card.runbook().steps());
        }
    }

    /** The numbers; durations and periods in ISO 8601. */
    record Policy(
            String securityHubMaximumAge,
            String iamMaximumAge,
            String failureDeadline,
            String gapDeadline,
            String gapDelay,
            boolean refuseImportedNoKey,
            String reviewCadence,
            String exceptionLimit) {

        static Policy of(ControlPolicy policy) {
            return new Policy(
                    policy.securityHubMaximumAge().toString(),
                    policy.iamMaximumAge().toString(),
                    policy.failureDeadline().toString(),
                    policy.gapDeadline().toString(),
                    policy.gapDelay().toString(),
                    policy.refuseImportedNoKey(),
                    policy.reviewCadence().toString(),
                    policy.exceptionLimit().toString());
        }
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The control card and the runbook in force", description = "ETag is the version.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CardAnswer.class)))
    public Response card() {
        ControlCard card = cards.inForceAt(clock.instant());
        return Response.ok(CardAnswer.of(card))
                .tag(new EntityTag(Integer.toString(card.version())))
                .build();
    }
}
