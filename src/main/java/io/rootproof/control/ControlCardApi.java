package io.rootproof.control;

import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/control-card")
@Tag(name = "Control card")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ControlCardApi {

    private static final String PATH = "/api/v1/control-card/versions/";

    private final ControlCards cards;
    private final CardEditing editing;
    private final Viewer viewer;
    private final Clock clock;

    ControlCardApi(ControlCards cards, CardEditing editing, Viewer viewer, Clock clock) {
        this.cards = cards;
        this.editing = editing;
        this.viewer = viewer;
        this.clock = clock;
    }

    /**
     * A version without its text.
     *
     * @param sha256 of card and runbook as one Markdown document; it is the version's ETag
     */
    record VersionItem(
            int version,
            Instant effectiveFrom,
            @Nullable Instant recordedAt,
            String author,
            String reason,
            boolean inForce,
            String sha256) {}

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "The control card and the runbook in force",
            description =
                    "ETag is the digest of this version. A change starts from the newest version, which may be one"
                            + " that comes into force later: the list of versions names it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CardAnswer.class)))
    public Response card() {
        return answer(Response.ok(), cards.inForceAt(clock.instant()));
    }

    @GET
    @Path("versions")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Versions of the control card", description = "The newest first, by number.")
    public ListAnswer<VersionItem> versions(
            @RestQuery @Nullable String page, @RestQuery @Nullable String size, @RestQuery @Nullable String after) {
        PageRequest request = PageRequest.of(page, size, null);
        List<ControlCard> all = cards.versions().reversed();
        int begin = Math.min(all.size(), after == null || after.isEmpty() ? request.offset() : beginAfter(all, after));
        int end = Math.min(all.size(), begin + request.size());
        int inForce = cards.inForceAt(clock.instant()).version();
        List<VersionItem> items = all.subList(begin, end).stream()
                .map(card -> item(card, inForce))
                .toList();
        String next = end < all.size() ? Integer.toString(items.getLast().version()) : null;
        return ListAnswer.of(items, request, new BoundedCount(all.size(), true), next);
    }

    @GET
    @Path("versions/{number}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "A version of the control card", description = "ETag is its digest.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CardAnswer.class)))
    public Response version(@RestPath String number) {
        return answer(Response.ok(), cards.asked(number, clock.instant()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.CONTROL_OWNER)
    @Operation(
            summary = "Store a new version of the control card",
            description =
                    "Give the whole card, as GET answers it, with a reason. If-Match must be the ETag of the newest"
                            + " version: 428 without it, 412 if somebody has stored a version since. The version is in force at once,"
                            + " or from effectiveFrom on, which must not be past. What identifies the control is not changed.")
    @APIResponse(
            responseCode = "200",
            description = "The new version, with its ETag and Location",
            content = @Content(schema = @Schema(implementation = CardAnswer.class)))
    @APIResponse(responseCode = "412", description = "If-Match is not the newest version")
    @APIResponse(responseCode = "422", description = "Something in it cannot be used; violations say what")
    @APIResponse(responseCode = "428", description = "If-Match is missing")
    public Response change(
            @Parameter(description = "ETag of the newest version") @HeaderParam("If-Match") @Nullable String ifMatch,
            @Nullable CardBody body) {
        CardRefusals words = Words.of(CardRefusals.class);
        if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) {
            throw new ProblemException(428, "Precondition Required", words.ifMatchMissing());
        }
        if (body == null) {
            throw ProblemException.badRequest(words.bodyNotThere());
        }
        if (body.policy() != null && body.policy().refuseImportedNoKey() == null) {
            throw ProblemException.unprocessable(words.refusingMissing());
        }
        ControlCard newest = editing.newest();
        String tag = "\"" + CardRows.sha256(newest) + "\"";
        if (Arrays.stream(ifMatch.split(",")).map(String::strip).noneMatch(tag::equals)) {
            throw stale(newest);
        }
        try {
            ControlCard saved = editing.change(body.draft(newest.version()), viewer.getUsername(), clock.instant());
            return answer(Response.ok().location(URI.create(PATH + saved.version())), saved);
        } catch (StaleCardException meanwhile) {
            throw stale(meanwhile.newest());
        }
    }

    private static ProblemException stale(ControlCard newest) {
        return new ProblemException(
                412, "Precondition Failed", Words.of(CardRefusals.class).ifMatchStale(newest.version()));
    }

    private VersionItem item(ControlCard card, int inForce) {
        RecordedCard recorded = cards.recorded().stream()
                .filter(one -> one.card().version() == card.version())
                .findFirst()
                .orElse(null);
        return new VersionItem(
                card.version(),
                card.effectiveFrom(),
                recorded == null ? null : recorded.recordedAt(),
                card.author(),
                card.reason(),
                card.version() == inForce,
                CardRows.sha256(card));
    }

    private static int beginAfter(List<ControlCard> newestFirst, String after) {
        int number = TypedText.whole(after);
        if (number < 1) {
            throw ProblemException.badRequest(Words.of(CardRefusals.class).cursor());
        }
        return (int)
                newestFirst.stream().filter(card -> card.version() >= number).count();
    }

    private static Response answer(Response.ResponseBuilder response, ControlCard card) {
        return response.entity(CardAnswer.of(card))
                .tag(new EntityTag(CardRows.sha256(card)))
                .build();
    }
}
