package io.rootproof.ticket;

import io.rootproof.identity.Act;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Flash;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
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
        TypedForm form = new TypedForm("comment").with("text", text);
        return act(number, form, words().commented(), (n, by) -> work.comment(n, text, by));
    }

    @POST
    @Path("/change-records")
    @RolesAllowed(Roles.ANALYST)
    public Response recordChange(
            @RestPath String number, @RestForm @Nullable String text, @RestForm @Nullable String url) {
        TypedForm form = new TypedForm("change").with("text", text).with("url", url);
        return act(number, form, words().recorded(), (n, by) -> work.recordChange(n, text, url, by));
    }

    @POST
    @Path("/post-incident-notes")
    @RolesAllowed(Roles.ANALYST)
    public Response note(@RestPath String number, @RestForm @Nullable String text) {
        TypedForm form = new TypedForm("note").with("text", text);
        return act(number, form, words().noted(), (n, by) -> work.noteAfterIncident(n, text, by));
    }

    @POST
    @Path("/links")
    @RolesAllowed(Roles.ANALYST)
    public Response link(@RestPath String number, @RestForm @Nullable String label, @RestForm @Nullable String url) {
        TypedForm form = new TypedForm("link").with("url", url).with("label", label);
        return act(number, form, words().linked(), (n, by) -> work.link(n, url, label, by));
    }

    @POST
    @Path("/steps/{step}")
    @RolesAllowed(Roles.ANALYST)
    public Response step(@RestPath String number, @RestPath String step, @RestForm @Nullable String done) {
        long known = step.matches("[0-9]{1,3}") ? Long.parseLong(step) : 0;
        boolean tick = !"false".equals(done);
        TicketStepMessages steps = Words.of(TicketStepMessages.class);
        return act(
                number,
                new TypedForm("step"),
                tick ? steps.stepIsDone(known) : steps.stepIsOpen(known),
                (n, by) -> work.step(n, (int) known, tick, by));
    }

    @POST
    @Path("/assignments")
    @RolesAllowed(Roles.ANALYST)
    public Response assign(@RestPath String number, @RestForm @Nullable String owner) {
        TypedForm form = new TypedForm("owner").with("owner", owner);
        return act(number, form, words().assigned(owner == null ? "" : owner), (n, by) -> work.assign(n, owner, by));
    }

    @POST
    @Path("/fix-claims")
    @RolesAllowed(Roles.ANALYST)
    public Response claim(
            @RestPath String number, @RestForm @Nullable String deletedAt, @RestForm @Nullable String note) {
        TypedForm form = new TypedForm("claim").with("deletedAt", deletedAt).with("note", note);
        return act(number, form, words().claimed(), (n, by) -> {
            Typed typed = new Typed();
            Instant deleted = typed.utc("deletedAt", deletedAt);
            String how = typed.optional("note", note);
            typed.done();
            ending.claimFix(n, deleted, how, by);
        });
    }

    @POST
    @Path("/confirmations")
    @RolesAllowed(Roles.CONTROL_OWNER)
    public Response confirm(@RestPath String number, @RestForm @Nullable String note) {
        TypedForm form = new TypedForm("confirm").with("note", note);
        return act(number, form, words().confirmed(), (n, by) -> ending.confirm(n, note, by));
    }

    private interface Doing {
        void on(long number, Act act);
    }

    private Response act(String number, TypedForm form, String done, Doing doing) {
        long known = TicketNumber.parse(number);
        try {
            doing.on(known, new Act(viewer.getUsername(), clock.instant()));
        } catch (ProblemException refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(TicketPages.Templates.ticket(views.of(known, form.refused(refused), clock.instant())))
                    .build();
        }
        return flash.seeOther("/tickets/" + known, done);
    }

    private static TicketFormMessages words() {
        return Words.of(TicketFormMessages.class);
    }
}
