package io.rootproof.ticket;

import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.ticket.TicketView.RefusedForm;
import io.rootproof.web.Flash;
import io.rootproof.web.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The forms of a ticket's page: each is done and leads back to the page, or shows the page with what to correct. */
@Path("/tickets/{number}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TicketForms {

    private final TicketWork work;
    private final TicketEnding ending;
    private final TicketViews views;
    private final Viewer viewer;
    private final Flash flash;
    private final Clock clock;

    TicketForms(TicketWork work, TicketEnding ending, TicketViews views, Viewer viewer, Flash flash, Clock clock) {
        this.work = work;
        this.ending = ending;
        this.views = views;
        this.viewer = viewer;
        this.flash = flash;
        this.clock = clock;
    }

    @POST
    @Path("/comments")
    @RolesAllowed(Roles.ANALYST)
    public Response comment(@RestPath String number, @RestForm @Nullable String text) {
        return act(number, "comment", text, null, "Your comment is in.", (n, by) -> work.comment(n, text, by));
    }

    @POST
    @Path("/change-records")
    @RolesAllowed(Roles.ANALYST)
    public Response recordChange(
            @RestPath String number, @RestForm @Nullable String text, @RestForm @Nullable String url) {
        return act(
                number, "change", text, url, "The change is recorded.", (n, by) -> work.recordChange(n, text, url, by));
    }

    @POST
    @Path("/post-incident-notes")
    @RolesAllowed(Roles.ANALYST)
    public Response note(@RestPath String number, @RestForm @Nullable String text) {
        return act(number, "note", text, null, "The note is in.", (n, by) -> work.noteAfterIncident(n, text, by));
    }

    @POST
    @Path("/links")
    @RolesAllowed(Roles.ANALYST)
    public Response link(@RestPath String number, @RestForm @Nullable String label, @RestForm @Nullable String url) {
        return act(number, "link", label, url, "The link is in.", (n, by) -> work.link(n, url, label, by));
    }

    @POST
    @Path("/steps/{step}")
    @RolesAllowed(Roles.ANALYST)
    public Response step(@RestPath String number, @RestPath String step, @RestForm @Nullable String done) {
        long known = step.matches("[0-9]{1,3}") ? Long.parseLong(step) : 0;
        boolean tick = !"false".equals(done);
        return act(
                number,
                "step",
                null,
                null,
                tick ? "Step " + step + " is done." : "Step " + step + " is open again.",
                (n, by) -> work.step(n, (int) known, tick, by));
    }

    @POST
    @Path("/assignments")
    @RolesAllowed(Roles.ANALYST)
    public Response assign(@RestPath String number, @RestForm @Nullable String owner) {
        return act(number, "owner", owner, null, "It is " + owner + "'s now.", (n, by) -> work.assign(n, owner, by));
    }

    @POST
    @Path("/fix-claims")
    @RolesAllowed(Roles.ANALYST)
    public Response claim(
            @RestPath String number, @RestForm @Nullable String deletedAt, @RestForm @Nullable String note) {
        return act(
                number,
                "claim",
                note,
                deletedAt,
                "Noted. Evidence later than that closes the ticket.",
                (n, by) -> ending.claimFix(n, UtcInput.parse("deletedAt", deletedAt), note, by));
    }

    @POST
    @Path("/cancellations")
    @RolesAllowed(Roles.ANALYST)
    public Response cancel(@RestPath String number, @RestForm @Nullable String reason) {
        return act(number, "cancel", reason, null, "The ticket is cancelled.", (n, by) -> ending.cancel(n, reason, by));
    }

    @POST
    @Path("/confirmations")
    @RolesAllowed(Roles.CONTROL_OWNER)
    public Response confirm(@RestPath String number, @RestForm @Nullable String note) {
        return act(number, "confirm", note, null, "The ticket is verified.", (n, by) -> ending.confirm(n, note, by));
    }

    private interface Doing {
        void on(long number, Act act);
    }

    private Response act(
            String number, String form, @Nullable String text, @Nullable String other, String done, Doing doing) {
        long known = TicketNumber.parse(number);
        try {
            doing.on(known, new Act(viewer.getUsername(), clock.instant()));
        } catch (ProblemException refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            RefusedForm again =
                    new RefusedForm(form, refused.detail(), text == null ? "" : text, other == null ? "" : other);
            return Response.status(refused.status())
                    .entity(TicketPages.Templates.ticket(views.of(known, again, clock.instant())))
                    .build();
        }
        return flash.seeOther("/tickets/" + known, done);
    }
}
